package org.pabean.origin;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.pabean.law.Timeline;
import org.pabean.money.Percent;

/**
 * What is known of the rates of an agreement as a whole; the rates of its lines come from a schedule.
 *
 * @param lowerRateRead whether the regulation says that a lower general rate applies; otherwise see {@link LowerRate}
 * @param inQuota the part of the general rate within a tariff-rate quota
 * @param outOfQuota the part of the general rate outside it
 * @param columns the column of the schedule by day
 */
public record RateTerms(
        boolean lowerRateRead, Optional<Percent> inQuota, Optional<Percent> outOfQuota, Timeline<Integer> columns) {

    /** Refuses null. */
    public RateTerms {
        Objects.requireNonNull(inQuota, "inQuota");
        Objects.requireNonNull(outOfQuota, "outOfQuota");
        Objects.requireNonNull(columns, "columns");
    }

    /** The column of the schedule on a day, if the schedule has columns by year that are known. */
    public OptionalInt columnOn(LocalDate day) {
        return columns.find(day).stream().mapToInt(Timeline.Period::value).findFirst();
    }
}
