package org.pabean.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.levy.LeviedPortion;
import org.pabean.levy.LevyChain;
import org.pabean.levy.LevyLine;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.regime.DutiableItem;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.TariffTreatment;

/**
 * The levies of all items. The duties of the whole declaration come first, so that the reading which takes the rounded duty
 * into the tax base can know it.
 */
final class ItemLevies {

    /** A part of an item with its treatment and its duties. */
    private record Dutied(TariffTreatment treatment, Rupiah customsValue, List<LevyLine> duties) {}

    /** An item before its taxes. */
    private record Started(DutiableItem item, String path, Rupiah customsValue, List<Dutied> parts) {}

    private final TariffRegime.Ruling ruling;
    private final LevyChain chain;
    private final Refusals refusals;
    private final LevyRounding rounding;

    ItemLevies(TariffRegime.Ruling ruling, LevyChain chain, Refusals refusals, LevyRounding rounding) {
        this.ruling = ruling;
        this.chain = chain;
        this.refusals = refusals;
        this.rounding = rounding;
    }

    /** The items with their levies; those that are refused are left out. */
    List<AssessedItem> of(List<DutiableItem> items) {
        List<Started> started = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            started(items.get(i), i).ifPresent(started::add);
        }
        LevyChain.DutyScale scale = rounding.scale(started.stream()
                .flatMap(item -> item.parts().stream())
                .flatMap(part -> part.duties().stream())
                .toList());
        List<AssessedItem> assessed = new ArrayList<>();
        started.forEach(item -> taxed(item, scale).ifPresent(assessed::add));
        return assessed;
    }

    private Optional<Started> started(DutiableItem item, int index) {
        String path = "consignment.items[" + index + "]";
        Fraction dutiable = Fraction.ONE.minus(ruling.relief().freeShare(index));
        Rupiah customsValue = item.customsValue().times(dutiable);
        return refusals.attempt(path, () -> {
            List<Dutied> parts = new ArrayList<>();
            for (TariffTreatment treatment : ruling.treat(item.item())) {
                Rupiah value = customsValue.times(treatment.share());
                parts.add(new Dutied(treatment, value, chain.duties(item.item(), value, treatment)));
            }
            return new Started(item, path, customsValue, parts);
        });
    }

    private Optional<AssessedItem> taxed(Started started, LevyChain.DutyScale scale) {
        return refusals.attempt(started.path(), () -> {
            List<LeviedPortion> portions = new ArrayList<>();
            for (Dutied part : started.parts()) {
                portions.add(chain.taxed(
                        started.item().item(), part.customsValue(), part.treatment(), part.duties(), scale));
            }
            return new AssessedItem(started.item(), started.customsValue(), portions);
        });
    }
}
