package org.pabean.valuation;

import java.time.LocalDate;
import org.pabean.law.DayCount;
import org.pabean.law.Readings;

/**
 * Until when customs may put another value in the place of the declared one. Release of the goods against a guarantee does
 * not wait for it.
 */
public final class DeterminationPeriods {

    private static final int OFFICER_DAYS = 30;
    private static final int DIRECTOR_YEARS = 2;

    private DeterminationPeriods() {}

    /**
     * The last day on which the officer may determine the value, 30 days since registration (Customs Law art. 16(1)-(2) and
     * elucidation). Without a written determination by then the declared value is taken as accepted (PMK 62/PMK.04/2018).
     */
    public static LocalDate lastDayOfOfficer(LocalDate registrationDate, Readings readings) {
        return readings.of(DayCount.class).lastDay(registrationDate, OFFICER_DAYS);
    }

    /**
     * The last day on which the Director General may determine the value again, two years since registration (Customs Law
     * art. 17).
     */
    public static LocalDate lastDayOfDirectorGeneral(LocalDate registrationDate) {
        return registrationDate.plusYears(DIRECTOR_YEARS);
    }
}
