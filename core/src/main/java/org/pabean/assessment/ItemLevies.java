package org.pabean.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.levy.LeviedPortion;
import org.pabean.levy.LevyChain.DutyScale;
import org.pabean.levy.LevyLine;
import org.pabean.levy.LineLevies;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.regime.DutiableItem;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.TariffTreatment;

/**
 * The levies of all items. An item of which nothing but line and value is stated takes the levies of its line; every other one
 * is looked at by itself.
 */
final class ItemLevies {

    /** A part of an item with its treatment and its duties. */
    private record Dutied(TariffTreatment treatment, Rupiah customsValue, List<LevyLine> duties) {}

    /** An item before its taxes. */
    private record Started(int index, DutiableItem item, Rupiah customsValue, List<Dutied> parts) {}

    private final TariffRegime.Ruling ruling;
    private final DayLaw law;
    private final Refusals refusals;
    private final boolean byLine;

    /**
     * Levies under a ruling.
     *
     * @param byLine whether items may be taken by their lines
     */
    ItemLevies(TariffRegime.Ruling ruling, DayLaw law, Refusals refusals, boolean byLine) {
        this.ruling = ruling;
        this.law = law;
        this.refusals = refusals;
        this.byLine = byLine && ruling.relief().freeShares().isEmpty();
    }

    /** The items with their levies; those that are refused are left out. */
    List<AssessedItem> of(List<DutiableItem> items) {
        return List.copyOf(law.rounding().takesExactDuty() ? oneByOne(items) : dutiesFirst(items));
    }

    private List<AssessedItem> oneByOne(List<DutiableItem> items) {
        List<AssessedItem> assessed = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            try {
                assessed.add(levied(items.get(i), i));
            } catch (RuntimeException refused) {
                refusals.note(i, refused);
            }
        }
        return assessed;
    }

    private AssessedItem levied(DutiableItem item, int index) {
        Optional<LineLevies> line = byLine ? law.ofLine(item.item()) : Optional.empty();
        return line.isPresent()
                ? new ItemByLine(item, line.get().on(item.customsValue()))
                : taxed(started(item, index), DutyScale.EXACT);
    }

    /** The reading that takes the rounded duty into the tax base needs the duties of the whole declaration first. */
    private List<AssessedItem> dutiesFirst(List<DutiableItem> items) {
        List<Started> started = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            try {
                started.add(started(items.get(i), i));
            } catch (RuntimeException refused) {
                refusals.note(i, refused);
            }
        }
        DutyScale scale = law.rounding()
                .scale(started.stream()
                        .flatMap(item -> item.parts().stream())
                        .flatMap(part -> part.duties().stream())
                        .toList());
        List<AssessedItem> assessed = new ArrayList<>();
        for (Started item : started) {
            try {
                assessed.add(taxed(item, scale));
            } catch (RuntimeException refused) {
                refusals.note(item.index(), refused);
            }
        }
        return assessed;
    }

    private Started started(DutiableItem item, int index) {
        Fraction dutiable = Fraction.ONE.minus(ruling.relief().freeShare(index));
        Rupiah customsValue = item.customsValue().times(dutiable);
        List<Dutied> parts = new ArrayList<>();
        for (TariffTreatment treatment : ruling.treat(item.item())) {
            Rupiah value = customsValue.times(treatment.share());
            parts.add(new Dutied(treatment, value, law.chain().duties(item.item(), value, treatment)));
        }
        return new Started(index, item, customsValue, parts);
    }

    private AssessedItem taxed(Started started, DutyScale scale) {
        List<LeviedPortion> portions = new ArrayList<>();
        for (Dutied part : started.parts()) {
            portions.add(law.chain()
                    .taxed(started.item().item(), part.customsValue(), part.treatment(), part.duties(), scale));
        }
        return new ItemInPortions(started.item(), started.customsValue(), portions);
    }
}
