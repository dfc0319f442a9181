package org.pabean.levy;

import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.tariff.DutyRate;

/**
 * A rate of excise at import.
 *
 * @param rate rupiah per unit, or a percentage
 * @param citation where it is written
 */
public record ExciseRate(DutyRate rate, Citation citation) {

    /** Refuses null. */
    public ExciseRate {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(citation, "citation");
    }
}
