package org.pabean.levy;

import java.time.LocalDate;
import java.util.List;
import org.pabean.law.Coverage;
import org.pabean.law.DateOutsideDataException;

/**
 * Where the rates of the import taxes and of excise come from. Implement it to use an application's own tables.
 *
 * <p>An implementation is safe for many threads and gives the same answer to the same question, always.
 */
public interface LevyRates {

    /**
     * The rates in force on a day; asked once for a declaration.
     *
     * @throws DateOutsideDataException if the provider does not know that day
     */
    LevyLaw on(LocalDate day);

    /** What is known, data set by data set. */
    List<Coverage> coverage();
}
