package org.pabean.sanction;

import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.money.Percent;

/**
 * One row of a table of fines: which ratios it takes in and what it costs.
 *
 * @param above the ratio must be above this
 * @param upTo the last ratio that still belongs here; empty for the top row
 * @param fine the fine, in percent of its base
 * @param citation the letter of the article
 */
public record FineBand(Percent above, Optional<Percent> upTo, Percent fine, Citation citation) {

    /** Refuses null and an upper limit that is not above the lower. */
    public FineBand {
        Objects.requireNonNull(above, "above");
        Objects.requireNonNull(fine, "fine");
        Objects.requireNonNull(citation, "citation");
        if (upTo.isPresent() && upTo.get().compareTo(above) <= 0) {
            throw new IllegalArgumentException("a band cannot end at " + upTo.get() + ", it begins above " + above);
        }
    }

    /** Whether the ratio belongs here; the upper limit does. */
    public boolean contains(Percent ratio) {
        return ratio.compareTo(above) > 0
                && upTo.map(limit -> ratio.compareTo(limit) <= 0).orElse(true);
    }
}
