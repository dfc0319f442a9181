package org.pabean.tariff;

import java.time.LocalDate;
import java.util.List;
import org.pabean.law.Coverage;
import org.pabean.law.DateOutsideDataException;

/**
 * Where tariff rates come from. Implement it to use an application's own tables.
 *
 * <p>An implementation is safe for many threads and gives the same answer to the same question, always; a day or a line
 * that it does not know gets an exception, never the answer of a neighbour. The contract tests of the test kit prove it.
 */
public interface TariffProvider {

    /**
     * The book in force on a day; asked once for a declaration.
     *
     * @throws DateOutsideDataException if the provider does not know that day
     */
    TariffSchedule on(LocalDate day);

    /** What is known, data set by data set. */
    List<Coverage> coverage();
}
