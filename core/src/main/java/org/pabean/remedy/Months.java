package org.pabean.remedy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts months for interest. */
final class Months {

    private Months() {}

    /** Months begun after a last day: one from the next day to the same day number of the next month, and so on. */
    static int begun(LocalDate last, LocalDate day) {
        if (!day.isAfter(last)) {
            return 0;
        }
        int whole = Math.toIntExact(ChronoUnit.MONTHS.between(last, day));
        while (last.plusMonths(whole).isBefore(day)) {
            whole++;
        }
        return whole;
    }
}
