package org.pabean.regime;

import java.util.List;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.GoodsItem;

/**
 * A body of rules that says how goods are treated. Implementations are immutable and safe for many threads.
 *
 * <p>Implement {@link #governs} and {@link #open}; an assessor asks its regimes in order and lets the first that governs a
 * declaration rule on it.
 */
public interface TariffRegime {

    /** Whether this regime rules on the declaration. */
    boolean governs(Declaration declaration);

    /** Opens the law of the day for one declaration: thresholds, versions and rates are resolved here, once. */
    Ruling open(RegimeCase regimeCase);

    /** The rules of a regime as they stand for one declaration. */
    interface Ruling {

        /** What is taken off the value before duty; {@link Relief#NONE} in most regimes. */
        default Relief relief() {
            return Relief.NONE;
        }

        /**
         * The treatment of an item: one for all of it, or several for parts that add up to one.
         *
         * @throws org.pabean.tariff.UnknownTariffLineException if the book does not have the line of the item
         * @throws org.pabean.tariff.TariffLineNotInForceException if the line is not in force on the day
         */
        List<TariffTreatment> treat(GoodsItem item);
    }
}
