package org.pabean.tariff;

import java.time.LocalDate;
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
}
