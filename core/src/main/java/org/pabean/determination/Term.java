package org.pabean.determination;

import java.time.LocalDate;
import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.law.DayCount;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Wording;

/**
 * A time limit as the law states it, without a date (<i>jangka waktu</i>).
 *
 * @param name what must be done within it
 * @param length how many days or months
 * @param unit days or months
 * @param citation where it is written
 */
public record Term(Wording name, int length, Unit unit, Citation citation) {

    /** What a term is counted in. */
    public enum Unit {
        /** Calendar days; weekends and holidays count and do not move the end. */
        DAYS,
        /** Months by the calendar. */
        MONTHS
    }

    /** Refuses null and a length below one. */
    public Term {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(citation, "citation");
        if (length < 1) {
            throw new IllegalArgumentException("a term lasts at least one day or month; it had " + length);
        }
    }

    /** So many days since a date. */
    public static Term days(int length, Wording name, Citation citation) {
        return new Term(name, length, Unit.DAYS, citation);
    }

    /** So many months since a date. */
    public static Term months(int length, Wording name, Citation citation) {
        return new Term(name, length, Unit.MONTHS, citation);
    }

    /** The limit that starts on a day, counted as the readings say. */
    public TimeLimit since(LocalDate start, Readings readings) {
        return switch (unit) {
            case DAYS -> daysSince(start, readings.of(DayCount.class));
            case MONTHS -> monthsSince(start, readings.of(MonthCount.class));
        };
    }

    /** The day on which the readings of the count differ: a limit ends on it or on the day before. */
    LocalDate disputedDay(LocalDate start) {
        return unit == Unit.DAYS ? start.plusDays(length) : start.plusMonths(length);
    }

    private TimeLimit daysSince(LocalDate start, DayCount count) {
        return limit(start, count.lastDay(start, length), count);
    }

    private TimeLimit monthsSince(LocalDate start, MonthCount count) {
        return limit(start, count.lastDay(start, length), count);
    }

    private TimeLimit limit(LocalDate start, LocalDate lastDay, Reading count) {
        return new TimeLimit(this, start, lastDay, count);
    }
}
