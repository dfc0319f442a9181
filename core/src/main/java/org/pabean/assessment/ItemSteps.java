package org.pabean.assessment;

import java.util.ArrayList;
import java.util.List;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.levy.LeviedPortion;
import org.pabean.levy.LevyLine;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.regime.Relief;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/** What the explanation of an assessment tells of one item, read out of the amounts that the item holds. */
final class ItemSteps {

    private static final Wording NO_CUSTOMS_VALUE = new Wording("No customs value", "Tanpa nilai pabean");
    private static final Wording BASE = new Wording("base", "dasar");
    private static final Wording RATE = new Wording("rate", "tarif");
    private static final Wording PART = new Wording("part of the base", "bagian dasar");
    private static final Wording IMPORT_VALUE = new Wording("Import value", "Nilai impor");
    private static final Wording BORNE = new Wording("borne by the government", "ditanggung pemerintah");
    private static final Wording NOT_COLLECTED = new Wording("not collected", "tidak dipungut");
    private static final Wording STAMPS = new Wording("settled by tax stamps", "dilunasi dengan pita cukai");

    private final AssessedItem item;
    private final List<LeviedPortion> portions;
    private final String goods;

    ItemSteps(AssessedItem item) {
        this.item = item;
        this.portions = item.portions();
        String code = item.item().hsCode().map(HsCode::toString).orElse("");
        this.goods = " " + item.item().number() + (code.isEmpty() ? ", " : " (" + code + "), ");
    }

    private Wording named(Wording what) {
        return new Wording("Item" + goods + what.english(), "Barang" + goods + what.indonesian());
    }

    /** How its dutiable value came about; goods that are valued for their taxes only have none. */
    Step customsValue(Relief relief) {
        Step whole = item.valued().buildUp();
        List<Step.Input> inputs = new ArrayList<>(whole.inputs());
        if (item.item().isValuedForTaxesOnly()) {
            inputs.add(new Step.Input(whole.rule(), whole.result()));
            return new Step(
                    named(NO_CUSTOMS_VALUE), inputs, Figure.of(item.customsValue()), whole.citations(), List.of());
        }
        List<Citation> citations = new ArrayList<>(whole.citations());
        Rupiah free = item.valued().customsValue().minus(item.customsValue());
        if (!free.isZero()) {
            inputs.add(new Step.Input(relief.name(), Figure.of(free)));
            citations.add(relief.citation());
        }
        return new Step(named(whole.rule()), inputs, Figure.of(item.customsValue()), citations, whole.parts());
    }

    /** Why it is treated as it is. */
    void grounds(List<Step> into) {
        for (LeviedPortion portion : portions) {
            for (Step step : portion.treatment().grounds()) {
                into.add(new Step(named(step.rule()), step.inputs(), step.result(), step.citations(), step.parts()));
            }
        }
    }

    Step importValue() {
        return Step.of(named(IMPORT_VALUE), Figure.of(item.importValue()));
    }

    /** What it owes of a levy, portion by portion. */
    void levy(Levy levy, List<Step> into) {
        for (LeviedPortion portion : portions) {
            for (LevyLine line : portion.lines()) {
                if (line.levy() == levy) {
                    into.add(line(portion, line));
                }
            }
        }
    }

    private Step line(LeviedPortion portion, LevyLine line) {
        boolean tellsRegime = portions.size() > 1 || line.levy() == Levy.IMPORT_DUTY;
        Wording name =
                named(tellsRegime ? portion.treatment().regime() : line.levy().wording());
        boolean isCollected = line.collection() != LevyLine.Collection.NOT_COLLECTED;
        return new Step(
                name,
                isCollected ? inputs(portion, line) : List.of(),
                isCollected ? Figure.of(line.amount()) : Figure.of(NOT_COLLECTED),
                List.of(line.citation()),
                List.of());
    }

    private List<Step.Input> inputs(LeviedPortion portion, LevyLine line) {
        List<Step.Input> inputs = new ArrayList<>();
        if (line.collection() == LevyLine.Collection.SETTLED_BY_STAMPS) {
            inputs.add(new Step.Input(STAMPS, Figure.of(line.amount())));
        } else {
            inputs.add(new Step.Input(RATE, rate(line)));
            inputs.add(new Step.Input(BASE, base(portion, line)));
        }
        if (line.collection() == LevyLine.Collection.BORNE_BY_GOVERNMENT) {
            inputs.add(new Step.Input(BORNE, Figure.of(line.amount())));
        }
        if (!line.basePart().equals(Fraction.ONE)) {
            inputs.add(
                    new Step.Input(PART, Figure.of(Wording.same(line.basePart().asRatio()))));
        }
        return inputs;
    }

    private static Figure rate(LevyLine line) {
        if (line.rate() instanceof DutyRate.AdValorem adValorem) {
            return Figure.of(adValorem.percent());
        } else if (line.rate() instanceof DutyRate.Specific specific) {
            return Figure.of(specific.perUnit(), specific.unit());
        }
        return Figure.of(line.amount());
    }

    private Figure base(LeviedPortion portion, LevyLine line) {
        return line.rate() instanceof DutyRate.Specific
                ? item.item()
                        .quantity()
                        .map(whole -> Figure.of(new Quantity(
                                whole.amount().times(portion.treatment().share()), whole.unit())))
                        .orElseGet(() -> Figure.of(line.base()))
                : Figure.of(line.base());
    }
}
