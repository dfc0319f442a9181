package org.pabean.origin;

import java.util.List;
import org.pabean.tariff.DutyRate;

/**
 * How goods may be released while a point is open (ATIGA Annex 8 rules 16(2), 18(c); for other agreements by analogy). No
 * fine follows, and what was paid too much is refunded once the point is settled.
 *
 * @param allowed whether they may be released at all
 * @param rates the rates at which they may be released, as far as rates were asked for
 */
public record InterimRelease(boolean allowed, List<DutyRate> rates) {

    /** Copies the list. */
    public InterimRelease {
        rates = List.copyOf(rates);
    }
}
