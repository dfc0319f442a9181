package org.pabean.tariff;

import java.time.LocalDate;
import java.util.List;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;

/**
 * The tariff schedules of trade agreements. Hardly any is bundled: an application loads the official ones. Safe for many
 * threads.
 */
public interface PreferenceRates {

    /**
     * The rates of an agreement for a line, a partner and a day; empty if none is known, which is not to say that none
     * exists.
     *
     * @param scheme the short name of the agreement, for example {@code IECEPA}
     */
    List<PreferenceRate> find(String scheme, Country partner, HsCode line, LocalDate day);

    /** What is known, schedule by schedule. */
    List<Coverage> coverage();
}
