package org.pabean.regime;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.GoodsItem;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.valuation.CustomsValue;

/**
 * An item with its customs value.
 *
 * @param item the item
 * @param customsValue the customs value in rupiah, exact, before any allowance; nothing where the item states none
 * @param invoiced what thresholds are tested on: the FOB value, or the CIF value where only that is known; empty if the
 *     value was stated in rupiah only
 * @param buildUp how the value came about
 * @param readings answers to open points of law that it rests on
 * @param caveats warnings that it carries
 * @param valuation the customs value as it was determined, with method and build-up; empty if it was stated in rupiah, or not
 *     at all
 */
public record DutiableItem(
        GoodsItem item,
        Rupiah customsValue,
        Optional<Money> invoiced,
        Step buildUp,
        List<Reading> readings,
        List<Caveat> caveats,
        Optional<CustomsValue> valuation) {

    /** Copies the lists and refuses null. */
    public DutiableItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(customsValue, "customsValue");
        Objects.requireNonNull(invoiced, "invoiced");
        Objects.requireNonNull(buildUp, "buildUp");
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
        Objects.requireNonNull(valuation, "valuation");
    }
}
