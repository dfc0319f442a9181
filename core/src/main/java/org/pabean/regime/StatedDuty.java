package org.pabean.regime;

import org.pabean.declaration.GoodsItem;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.tariff.Levy;

/** A rate of import duty that the declarant states: it wins over a rate that a regime would look up or fix. */
public final class StatedDuty {

    private static final Citation CITATION = Citation.verified(Instruments.CUSTOMS_LAW, "12(1)");

    private StatedDuty() {}

    /** The terms with the rate of import duty that the item states; the terms as they are if it states none. */
    public static LevyTerms over(LevyTerms terms, GoodsItem item) {
        return item.rates()
                .importDuty()
                .map(rate -> terms.at(Levy.IMPORT_DUTY, rate, CITATION))
                .orElse(terms);
    }
}
