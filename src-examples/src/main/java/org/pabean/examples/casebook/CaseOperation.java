package org.pabean.examples.casebook;

import java.time.LocalDate;
import org.pabean.examples.json.Facts;

/** One operation that cases can ask for. */
public interface CaseOperation {

    /** Its name in the casebook. */
    String name();

    /**
     * Answers a case.
     *
     * @param input the facts of the case
     * @param date the day whose law applies; default of the registration date
     * @throws UnsupportedCaseException if the library does not do this yet
     */
    CaseAnswer answer(Facts input, LocalDate date);
}
