package org.pabean.ecommerce;

import java.time.LocalDate;
import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.law.WorkingDays;

/**
 * An application for a partnership, made to the office of entry; a foreign operator applies through its representative.
 * Source: PMK 96/2023 arts. 15-16.
 *
 * @param completeOn the day on which the file was complete
 */
public record PartnershipApplication(LocalDate completeOn) {

    /** Where the procedure is written. */
    public static final Citation CITATION = Citation.verified("PMK 96/2023", "15-16");

    private static final int DECISION_WORKING_DAYS = 3;

    /** Refuses null. */
    public PartnershipApplication {
        Objects.requireNonNull(completeOn, "completeOn");
    }

    /** The last day for customs' decision: the third working day after the file was complete. */
    public LocalDate decisionBy(WorkingDays workingDays) {
        return workingDays.after(completeOn, DECISION_WORKING_DAYS);
    }

    /** The last day for the evaluation that follows a decision or an earlier evaluation: one year later. */
    public static LocalDate evaluationBy(LocalDate previous) {
        return previous.plusYears(1);
    }
}
