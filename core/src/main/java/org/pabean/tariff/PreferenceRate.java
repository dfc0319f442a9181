package org.pabean.tariff;

import java.util.Objects;
import org.pabean.law.Citation;

/**
 * The rate that an agreement grants a tariff line on a day.
 *
 * @param duty the rate of import duty
 * @param extent whether it holds for the whole line or only for goods that the schedule describes
 * @param condition what has to be met besides origin, as the schedule names it; empty if nothing
 * @param citation the regulation that sets the schedule
 * @param layer the data it was read from
 */
public record PreferenceRate(
        DutyRate duty, TradeRemedy.Extent extent, String condition, Citation citation, String layer) {

    /** Refuses null. */
    public PreferenceRate {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(layer, "layer");
    }
}
