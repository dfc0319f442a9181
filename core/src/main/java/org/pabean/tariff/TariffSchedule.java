package org.pabean.tariff;

import java.time.LocalDate;
import java.util.List;
import org.pabean.goods.HsCode;

/** The tariff book as it stands on one day. Safe for many threads. */
public interface TariffSchedule {

    /** The day. */
    LocalDate day();

    /**
     * What the book says of a line. Does not allocate.
     *
     * @throws UnknownTariffLineException if no edition of the book has the line
     * @throws TariffLineNotInForceException if the line exists, but not on this day
     */
    TariffEntry entry(HsCode line);

    /**
     * Rates that the law grants for this line on this day under a condition, for example to battery cars within a quota.
     * {@link #entry} keeps the general rate; the declarant claims one of these by stating it with the item.
     */
    default List<ConditionalRate> conditionalRates(HsCode line) {
        return List.of();
    }
}
