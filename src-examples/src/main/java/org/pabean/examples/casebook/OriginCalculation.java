package org.pabean.examples.casebook;

import java.util.Optional;
import org.pabean.examples.json.Facts;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.origin.Agreement;
import org.pabean.origin.Cumulation;
import org.pabean.origin.GeneralOriginRule;
import org.pabean.origin.ToleranceRule;
import org.pabean.origin.ValueContent;

/** The calculators of origin, on figures that a case gives. */
final class OriginCalculation {

    private OriginCalculation() {}

    static void answer(Facts input, Agreement agreement, CaseAnswer answer) {
        input.object("calculation").ifPresent(facts -> answer(facts, answer, agreement));
    }

    private static void answer(Facts facts, CaseAnswer answer, Agreement agreement) {
        Optional<Fraction> fob = facts.number("fob").filter(each -> each.signum() > 0);
        Optional<Percent> content = fob.flatMap(
                value -> facts.number("nonOriginatingMaterials").map(others -> ValueContent.indirect(value, others)));
        content.ifPresent(each -> answer.put("regionalValueContent", each));
        Optional<Boolean> tolerated = tolerated(facts, fob, agreement);
        tolerated.ifPresent(each -> answer.put("tolerated", each));
        Optional<Boolean> shift = facts.flag("tariffShiftMet").map(met -> met || tolerated.orElse(false));
        GeneralOriginRule.of(agreement)
                .originating(content, shift.or(() -> tolerated))
                .ifPresent(each -> answer.put("originating", each));
        Optional<Fraction> ofMaterial = facts.number("materialValueContentPercent");
        Optional<Fraction> value = facts.number("materialValue");
        ofMaterial.ifPresent(percent -> value.ifPresent(worth -> answer.put(
                "countedValue", Cumulation.countedValue(agreement.origin(), worth, Percent.ofValue(percent)))));
    }

    private static Optional<Boolean> tolerated(Facts facts, Optional<Fraction> fob, Agreement agreement) {
        Optional<Integer> chapter = Optional.of(facts.whole("chapter", 0)).filter(each -> each > 0);
        Optional<Fraction> share = facts.number("nonShiftedMaterialValue")
                .flatMap(value -> fob.map(value::dividedBy))
                .or(() -> facts.number("nonShiftedValuePercent").map(OriginCalculation::part));
        facts.has("nonShiftedValuePercent");
        Optional<Fraction> weight = facts.number("nonShiftedWeightPercent").map(OriginCalculation::part);
        return agreement.origin().tolerance().tolerates(chapter, new ToleranceRule.NonShifted(share, weight));
    }

    private static Fraction part(Fraction percent) {
        return Percent.ofValue(percent).fraction();
    }
}
