package org.pabean.regime;

import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.tariff.TariffSchedule;

/**
 * A regime that treats most goods by their line alone. An assessor asks it once for a line and a day and keeps the answer, so
 * that such goods cost it no more than a look-up and a few products. Its rulings take nothing off a value.
 */
public interface LineRegime extends TariffRegime {

    /**
     * The treatment that every item of a line gets on the day of a book, as long as the declaration claims no facility and the
     * item states nothing but line, value and quantity; empty where each item has to be looked at by itself. What is answered
     * here is what {@link Ruling#treat} answers for such an item.
     *
     * @throws org.pabean.tariff.UnknownTariffLineException if the book does not have the line
     * @throws org.pabean.tariff.TariffLineNotInForceException if the line is not in force on the day
     */
    Optional<TariffTreatment> treatmentOf(HsCode line, TariffSchedule book);

    /** Whether an origin, if the item states one, may change what {@link #treatmentOf} says of its line. */
    boolean asksOrigin(HsCode line);
}
