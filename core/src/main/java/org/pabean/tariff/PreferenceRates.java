package org.pabean.tariff;

import java.time.LocalDate;
import java.util.List;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;

/**
 * Where the rates of trade agreements come from (tariff regulations of the PMK.010 series). Implement it to use an
 * application's own tables, or load an official schedule.
 *
 * <p>No line rate is bundled that was not verified. An implementation is safe for many threads and gives the same answer
 * to the same question, always; what it does not know gets an exception, never the general rate and never nought.
 */
public interface PreferenceRates {

    /**
     * What the schedule of an agreement gives a line on a day: every rate with its condition, and nothing if the schedule
     * was loaded and does not have the line.
     *
     * @param agreement the agreement
     * @param partner the party whose goods they are; some agreements grant each partner its own rate
     * @param line the tariff line, eight digits
     * @param day the day of registration, which selects the column of a schedule of many years
     * @throws MissingPreferenceScheduleException if no schedule of that agreement, partner and day was loaded
     */
    List<PreferenceRate> rates(AgreementCode agreement, Country partner, HsCode line, LocalDate day);

    /** What is known, data set by data set. */
    List<Coverage> coverage();

    /** No schedule at all: every question is answered by the error that says what to load. */
    static PreferenceRates none() {
        return NoPreferenceRates.NONE;
    }
}
