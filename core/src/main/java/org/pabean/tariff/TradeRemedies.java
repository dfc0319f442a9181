package org.pabean.tariff;

import java.time.LocalDate;
import java.util.List;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;

/**
 * Anti-dumping, countervailing and safeguard measures. Implement it to use an application's own list. Safe for many
 * threads.
 */
public interface TradeRemedies {

    /**
     * Every measure that may reach goods of a line and an origin when their declaration is registered on a day, in the
     * order of their names; empty for most goods.
     */
    List<TradeRemedy> find(HsCode line, Country origin, LocalDate day);

    /**
     * Whether any measure of any day may reach goods of a line, whatever their origin. A list that can tell spares its callers
     * the search for all other lines.
     */
    default boolean mayReach(HsCode line) {
        return true;
    }

    /** Which days are known, and where the measures come from. */
    Coverage coverage();
}
