package org.pabean.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.GoodsItem;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
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

    /** Answers to open points of law that its value, treatments and levies rest on. */
    default List<Reading> readings() {
        Set<Reading> readings = new LinkedHashSet<>(valued().readings());
        for (LeviedPortion portion : portions()) {
            readings.addAll(portion.treatment().readings());
            readings.addAll(portion.readings());
        }
        return List.copyOf(readings);
    }

    /** Warnings that its value, treatments and levies carry. */
    default List<Caveat> caveats() {
        Set<Caveat> caveats = new LinkedHashSet<>(valued().caveats());
        for (LeviedPortion portion : portions()) {
            caveats.addAll(portion.treatment().caveats());
            caveats.addAll(portion.caveats());
        }
        return List.copyOf(caveats);
    }

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
