package org.pabean.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.GoodsItem;
import org.pabean.levy.LeviedPortion;
import org.pabean.levy.LevyLine;
import org.pabean.money.Rupiah;
import org.pabean.regime.DutiableItem;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.Levy;
import org.pabean.valuation.CustomsValue;

/**
 * An item with its value, its treatments and its levies, all exact.
 *
 * @param valued the item and its customs value before any allowance
 * @param customsValue the dutiable value: the customs value less the free part
 * @param portions the item by treatment; one portion as a rule, more where only a part gets a preference
 */
public record AssessedItem(DutiableItem valued, Rupiah customsValue, List<LeviedPortion> portions) {

    /** Copies the portions and refuses null. */
    public AssessedItem {
        Objects.requireNonNull(valued, "valued");
        Objects.requireNonNull(customsValue, "customsValue");
        portions = List.copyOf(portions);
    }

    /** The item as it was declared. */
    public GoodsItem item() {
        return valued.item();
    }

    /** The customs value as it was determined, with method and build-up; empty if it was stated in rupiah, or not at all. */
    public Optional<CustomsValue> valuation() {
        return valued.valuation();
    }

    /** The treatment of the item, or of its first portion. */
    public TariffTreatment treatment() {
        return portions.get(0).treatment();
    }

    /** The base of the import taxes (<i>nilai impor</i>), exact. */
    public Rupiah importValue() {
        return Rupiah.sum(portions.stream().map(LeviedPortion::importValue).toList());
    }

    /** What a levy comes to on this item, exact, paid or borne by the government. */
    public Rupiah amount(Levy levy) {
        Rupiah sum = Rupiah.ZERO;
        for (LeviedPortion portion : portions) {
            for (LevyLine line : portion.lines()) {
                if (line.levy() == levy && line.isOwed()) {
                    sum = sum.plus(line.amount());
                }
            }
        }
        return sum;
    }
}
