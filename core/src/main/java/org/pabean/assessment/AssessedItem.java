package org.pabean.assessment;

import java.util.List;
import java.util.Optional;
import org.pabean.declaration.GoodsItem;
import org.pabean.levy.LeviedPortion;
import org.pabean.money.Rupiah;
import org.pabean.regime.DutiableItem;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.Levy;
import org.pabean.valuation.CustomsValue;

/** An item with its value, its treatments and its levies, all exact. */
public sealed interface AssessedItem permits ItemByLine, ItemInPortions {

    /** The item and its customs value before any allowance. */
    DutiableItem valued();

    /** The dutiable value: the customs value less the free part. */
    Rupiah customsValue();

    /** The item by treatment; one portion as a rule, more where only a part gets a preference. */
    List<LeviedPortion> portions();

    /** The base of the import taxes (<i>nilai impor</i>), exact. */
    Rupiah importValue();

    /** What a levy comes to on this item, exact, paid or borne by the government. */
    Rupiah amount(Levy levy);

    /** The item as it was declared. */
    default GoodsItem item() {
        return valued().item();
    }

    /** The customs value as it was determined, with method and build-up; empty if it was stated in rupiah, or not at all. */
    default Optional<CustomsValue> valuation() {
        return valued().valuation();
    }

    /** The treatment of the item, or of its first portion. */
    default TariffTreatment treatment() {
        return portions().get(0).treatment();
    }
}
