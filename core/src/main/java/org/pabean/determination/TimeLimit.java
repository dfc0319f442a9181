package org.pabean.determination;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Caveat;
import org.pabean.law.DayCount;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/**
 * A term with its dates.
 *
 * @param term what the law states
 * @param start the day since which it runs
 * @param lastDay the last day that is in time
 * @param count the reading by which it was counted
 */
public record TimeLimit(Term term, LocalDate start, LocalDate lastDay, Reading count) {

    /** Refuses null and a last day before the start. */
    public TimeLimit {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(count, "count");
        if (lastDay.isBefore(start)) {
            throw new IllegalArgumentException("a limit cannot end on " + lastDay + ", before its start " + start);
        }
    }

    /** Whether the day is not later than the last. */
    public boolean includes(LocalDate day) {
        return !day.isAfter(lastDay);
    }

    /** The number of a day within the limit, as the limit counts days; a limit in months counts its start as day 1. */
    public long numberOf(LocalDate day) {
        DayCount days = count instanceof DayCount dayCount ? dayCount : DayCount.SINCE_INCLUSIVE;
        return days.numberOf(day, start);
    }

    /** A warning if something was done on the very day on which the readings of the count differ. */
    public Optional<Caveat> caveatOn(LocalDate day) {
        if (!day.equals(term.disputedDay(start))) {
            return Optional.empty();
        }
        return Optional.of(new Caveat(
                "LAST_DAY_DISPUTED",
                "",
                new Wording(
                        day + " is in time by one way of counting and late by the other; this answer follows "
                                + count.code(),
                        day + " tepat waktu menurut satu cara hitung dan terlambat menurut cara lain; jawaban ini"
                                + " mengikuti " + count.code()),
                count.citation()));
    }
}
