package org.pabean.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Working days (<i>hari kerja</i>): Monday to Friday without the official holidays, which the caller supplies since no
 * bundled calendar can know next year's decree.
 *
 * @param holidays official holidays and collective leave days
 */
public record WorkingDays(Set<LocalDate> holidays) {

    /** Copies the holidays. */
    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    /** Weekends only. */
    public static WorkingDays withoutHolidays() {
        return new WorkingDays(Set.of());
    }

    /** Whether offices work on this day. */
    public boolean contains(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /** The n-th working day after a day; that day itself is not counted. */
    public LocalDate after(LocalDate day, int n) {
        LocalDate current = day;
        for (int counted = 0; counted < n; ) {
            current = current.plusDays(1);
            counted += contains(current) ? 1 : 0;
        }
        return current;
    }

    /** The n-th working day since a day; that day, if it is a working day, is the first. */
    public LocalDate since(LocalDate day, int n) {
        return after(day.minusDays(1), n);
    }
}
