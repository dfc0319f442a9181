package org.pabean.assessment;

import java.util.ArrayList;
import java.util.List;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.goods.Quantity;
import org.pabean.law.Citation;
import org.pabean.law.Coverage;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;
import org.pabean.levy.LeviedPortion;
import org.pabean.levy.LevyLine;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/** Reads the explanation of an assessment out of the amounts that it holds. Nothing is computed here but sums to show. */
final class AssessmentExplanation {

    private static final Wording BASE = new Wording("base", "dasar");
    private static final Wording RATE = new Wording("rate", "tarif");
    private static final Wording PART = new Wording("part of the base", "bagian dasar");
    private static final Wording EXACT = new Wording("exact", "sebelum pembulatan");
    private static final Wording ROUNDING = new Wording("rounding", "pembulatan");
    private static final Wording CUSTOMS_VALUE = new Wording("Customs value", "Nilai pabean");
    private static final Wording IMPORT_VALUE = new Wording("Import value", "Nilai impor");
    private static final Wording TOTAL = new Wording("Total of all levies", "Jumlah seluruh pungutan");
    private static final Wording DUE = new Wording("To be paid", "Yang harus dibayar");
    private static final Wording BORNE = new Wording("borne by the government", "ditanggung pemerintah");
    private static final Wording NOT_COLLECTED = new Wording("not collected", "tidak dipungut");
    private static final Wording STAMPS = new Wording("settled by tax stamps", "dilunasi dengan pita cukai");
    private static final Citation CONVERSION = Citation.verified(Instruments.CUSTOMS_LAW, "30(3)");
    private static final Citation TAX_BASE = Citation.verified(Instruments.VAT_LAW, "1(20)");
    private static final Citation VALUE = Citation.verified(Instruments.CUSTOMS_LAW, "15");

    /** An item with its portions, which are asked of it once. */
    private record Shown(AssessedItem of, List<LeviedPortion> portions) {}

    private final Assessment assessment;
    private final List<Shown> items;

    AssessmentExplanation(Assessment assessment) {
        this.assessment = assessment;
        this.items = assessment.items().stream()
                .map(item -> new Shown(item, item.portions()))
                .toList();
    }

    Explanation explanation() {
        List<Step> steps = new ArrayList<>();
        assessment.exchangeRates().forEach(rate -> steps.add(exchangeRate(rate)));
        steps.add(customsValue());
        items.forEach(item -> item.portions()
                .forEach(portion -> portion.treatment().grounds().forEach(step -> steps.add(ground(item.of(), step)))));
        assessment.totals().stream()
                .filter(total -> !total.levy().isImportTax())
                .forEach(total -> add(levy(total), steps));
        steps.add(importValue());
        assessment.totals().stream()
                .filter(total -> total.levy().isImportTax())
                .forEach(total -> add(levy(total), steps));
        steps.add(Step.of(TOTAL, Figure.of(assessment.total())));
        if (!assessment.borneByGovernment().isZero()) {
            steps.add(Step.of(DUE, Figure.of(assessment.amountDue()))
                    .with(BORNE, Figure.of(assessment.borneByGovernment())));
        }
        assessment.determined().forEach(each -> steps.add(determined(each)));
        return new Explanation(
                title(),
                steps,
                assessment.caveats(),
                assessment.readings(),
                assessment.sources().stream().map(AssessmentExplanation::source).toList());
    }

    private Wording title() {
        String day = assessment.declaration().registrationDate().toString();
        Wording form = assessment.declaration().documentType().wording();
        return new Wording(
                "Assessment: " + form.english() + ", registered " + day,
                "Penetapan: " + form.indonesian() + ", terdaftar " + day);
    }

    private static void add(Step step, List<Step> steps) {
        if (!step.parts().isEmpty()) {
            steps.add(step);
        }
    }

    private static Step exchangeRate(ExchangeRate rate) {
        Wording name = new Wording("Exchange rate of " + rate.currency(), "NDPBM " + rate.currency());
        Step step = Step.of(name, Figure.of(Rupiah.of(rate.rupiah())))
                .with(new Wording("for units", "per satuan"), Figure.of(Fraction.of(rate.per())))
                .under(CONVERSION);
        return rate.citation().equals(CONVERSION) ? step : step.under(rate.citation());
    }

    private Step customsValue() {
        List<Step> parts = new ArrayList<>();
        for (AssessedItem item : assessment.items()) {
            parts.add(valued(item));
        }
        return Step.of(CUSTOMS_VALUE, Figure.of(assessment.customsValue()))
                .under(VALUE)
                .from(parts);
    }

    private static Step ground(AssessedItem item, Step step) {
        return new Step(named(item, step.rule()), step.inputs(), step.result(), step.citations(), step.parts());
    }

    private Step valued(AssessedItem item) {
        Step whole = item.valued().buildUp();
        Step named = Step.of(named(item, whole.rule()), Figure.of(item.customsValue()))
                .from(whole.parts());
        Step full = whole.inputs().stream()
                .reduce(named, (step, input) -> step.with(input.name(), input.value()), (a, b) -> b);
        for (Citation citation : whole.citations()) {
            full = full.under(citation);
        }
        return item.customsValue().equals(item.valued().customsValue())
                ? full
                : full.with(
                                assessment.relief().name(),
                                Figure.of(item.valued().customsValue().minus(item.customsValue())))
                        .under(assessment.relief().citation());
    }

    private Step importValue() {
        List<Step> parts = new ArrayList<>();
        for (AssessedItem item : assessment.items()) {
            parts.add(Step.of(named(item, IMPORT_VALUE), Figure.of(item.importValue())));
        }
        return Step.of(IMPORT_VALUE, Figure.of(assessment.importValue()))
                .under(TAX_BASE)
                .from(parts);
    }

    private Step levy(LevyTotal total) {
        List<Step> parts = new ArrayList<>();
        for (Shown item : items) {
            for (LeviedPortion portion : item.portions()) {
                portion.lines().stream()
                        .filter(line -> line.levy() == total.levy())
                        .forEach(line -> parts.add(line(item, portion, line)));
            }
        }
        Step step = Step.of(total.levy().wording(), Figure.of(total.amount()))
                .with(EXACT, Figure.of(total.exact()))
                .from(parts);
        return total.rounding() == Rounding.NONE
                ? step
                : step.with(ROUNDING, Figure.of(words(total.rounding()))).under(total.citation());
    }

    private static Step line(Shown shown, LeviedPortion portion, LevyLine line) {
        AssessedItem item = shown.of();
        Wording name = shown.portions().size() > 1
                ? named(item, portion.treatment().regime())
                : named(
                        item,
                        line.levy() == Levy.IMPORT_DUTY
                                ? portion.treatment().regime()
                                : line.levy().wording());
        Step step = Step.of(name, Figure.of(line.amount())).under(line.citation());
        switch (line.collection()) {
            case NOT_COLLECTED -> {
                return Step.of(name, Figure.of(NOT_COLLECTED)).under(line.citation());
            }
            case BORNE_BY_GOVERNMENT ->
                step = step.with(RATE, rate(line))
                        .with(BASE, base(item, portion, line))
                        .with(BORNE, Figure.of(line.amount()));
            case SETTLED_BY_STAMPS -> step = step.with(STAMPS, Figure.of(line.amount()));
            case PAID -> step = step.with(RATE, rate(line)).with(BASE, base(item, portion, line));
        }
        return line.basePart().equals(Fraction.ONE) ? step : step.with(PART, Figure.of(Wording.same(fraction(line))));
    }

    private static String fraction(LevyLine line) {
        return line.basePart().asRatio();
    }

    private static Figure rate(LevyLine line) {
        if (line.rate() instanceof DutyRate.AdValorem adValorem) {
            return Figure.of(adValorem.percent());
        } else if (line.rate() instanceof DutyRate.Specific specific) {
            return Figure.of(specific.perUnit(), specific.unit());
        }
        return Figure.of(line.amount());
    }

    private static Figure base(AssessedItem item, LeviedPortion portion, LevyLine line) {
        return line.rate() instanceof DutyRate.Specific
                ? item.item()
                        .quantity()
                        .map(whole -> Figure.of(new Quantity(
                                whole.amount().times(portion.treatment().share()), whole.unit())))
                        .orElseGet(() -> Figure.of(line.base()))
                : Figure.of(line.base());
    }

    private static Step determined(DeterminedAmount amount) {
        Wording levy = amount.levy().wording();
        return Step.of(
                        new Wording(
                                levy.english() + ", determined by the authority",
                                levy.indonesian() + ", ditetapkan pejabat"),
                        Figure.of(amount.amount()))
                .under(amount.document());
    }

    private static Wording named(AssessedItem item, Wording what) {
        int number = item.item().number();
        String goods = item.item().hsCode().map(code -> " (" + code + ")").orElse("");
        return new Wording(
                "Item " + number + goods + ", " + what.english(),
                "Barang " + number + goods + ", " + what.indonesian());
    }

    private static Wording words(Rounding rounding) {
        return switch (rounding) {
            case NONE -> new Wording("none", "tanpa pembulatan");
            case UP_TO_THOUSAND -> new Wording("up to the full thousand", "ke atas ke ribuan penuh");
            case DOWN_TO_THOUSAND -> new Wording("down to the full thousand", "ke bawah ke ribuan penuh");
            case DOWN_TO_RUPIAH -> new Wording("down to the rupiah", "ke bawah ke rupiah penuh");
            case HALF_UP_TO_RUPIAH -> new Wording("to the nearest rupiah", "ke rupiah terdekat");
        };
    }

    private static Wording source(Coverage coverage) {
        return Wording.same(coverage.name() + ", " + coverage.version());
    }
}
