package org.pabean.laboratory;

import java.time.LocalDate;
import org.pabean.law.DayCount;
import org.pabean.law.WorkingDays;

/** Limits of so many working days since a day. */
final class WorkingDayLimit {

    private WorkingDayLimit() {}

    static LocalDate lastDay(WorkingDays workingDays, LocalDate start, int days, DayCount count) {
        return switch (count) {
            case SINCE_INCLUSIVE -> workingDays.since(start, days);
            case SINCE_EXCLUSIVE, AFTER_EXCLUSIVE -> workingDays.after(start, days);
        };
    }
}
