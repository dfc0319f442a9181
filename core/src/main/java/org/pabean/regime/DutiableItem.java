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
import org.pabean.valuation.ItemCif;

/**
 * An item with its customs value.
 *
 * @param item the item
 * @param customsValue the customs value in rupiah, exact, before any allowance; nothing where the item states none
 * @param basis what the value rests on
 */
public record DutiableItem(GoodsItem item, Rupiah customsValue, ValueBasis basis) {

    /** Refuses null. */
    public DutiableItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(customsValue, "customsValue");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * What thresholds are tested on: the FOB value, or the CIF value where only that is known; empty if the value was stated in
     * rupiah only.
     */
    public Optional<Money> invoiced() {
        return found().map(found -> found.fob().orElse(found.cif()));
    }

    /** How the value came about. */
    public Step buildUp() {
        return basis.step(this);
    }

    /** Answers to open points of law that the value rests on. */
    public List<Reading> readings() {
        return found().map(ItemCif::readings).orElse(List.of());
    }

    /** Warnings that the value carries. */
    public List<Caveat> caveats() {
        return found().map(ItemCif::caveats).orElse(List.of());
    }

    /** The customs value as it was determined, with method and build-up; empty if it was stated in rupiah, or not at all. */
    public Optional<CustomsValue> valuation() {
        return found().map(ItemCif::value);
    }

    private Optional<ItemCif> found() {
        return basis instanceof ValueBasis.Converted converted ? Optional.of(converted.found()) : Optional.empty();
    }
}
