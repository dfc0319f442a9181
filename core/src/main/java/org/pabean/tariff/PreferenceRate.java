package org.pabean.tariff;

import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Citation;

/**
 * One rate that the schedule of an agreement gives a tariff line on a day.
 *
 * @param rate the rate
 * @param condition what has to be met for it; empty if it is open to all goods of the agreement
 * @param partOfLine whether the schedule grants it to a part of the line only (<i>ex</i>), which its product text describes
 * @param citation the tariff regulation
 */
public record PreferenceRate(
        ScheduledRate rate, Optional<RateCondition> condition, boolean partOfLine, Citation citation) {

    /** Refuses null. */
    public PreferenceRate {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(citation, "citation");
    }

    /** A rate that all goods of the line and the agreement get. */
    public static PreferenceRate of(DutyRate rate, Citation citation) {
        return new PreferenceRate(ScheduledRate.of(rate), Optional.empty(), false, citation);
    }

    /** This rate under a condition. */
    public PreferenceRate under(RateCondition onlyUnder) {
        return new PreferenceRate(rate, Optional.of(onlyUnder), partOfLine, citation);
    }
}
