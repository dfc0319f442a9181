package org.pabean.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Coverage;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/** Reads the explanation of an assessment out of the amounts that it holds. Nothing is computed here but sums to show. */
final class AssessmentExplanation {

    private static final Wording EXACT = new Wording("exact", "sebelum pembulatan");
    private static final Wording ROUNDING = new Wording("rounding", "pembulatan");
    private static final Wording CUSTOMS_VALUE = new Wording("Customs value", "Nilai pabean");
    private static final Wording IMPORT_VALUE = new Wording("Import value", "Nilai impor");
    private static final Wording TOTAL = new Wording("Total of all levies", "Jumlah seluruh pungutan");
    private static final Wording DUE = new Wording("To be paid", "Yang harus dibayar");
    private static final Wording BORNE = new Wording("borne by the government", "ditanggung pemerintah");
    private static final Citation CONVERSION = Citation.verified(Instruments.CUSTOMS_LAW, "30(3)");
    private static final Citation TAX_BASE = Citation.verified(Instruments.VAT_LAW, "1(20)");
    private static final Citation VALUE = Citation.verified(Instruments.CUSTOMS_LAW, "15");

    private final Assessment assessment;
    private final List<ItemSteps> items;

    AssessmentExplanation(Assessment assessment) {
        this.assessment = assessment;
        this.items = new ArrayList<>(assessment.items().size());
        for (AssessedItem item : assessment.items()) {
            items.add(new ItemSteps(item));
        }
    }

    Explanation explanation() {
        List<Step> steps = new ArrayList<>();
        assessment.exchangeRates().forEach(rate -> steps.add(exchangeRate(rate)));
        steps.add(customsValue());
        items.forEach(item -> item.grounds(steps));
        levies(levy -> !levy.isImportTax(), steps);
        steps.add(importValue());
        levies(Levy::isImportTax, steps);
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

    private static Step exchangeRate(ExchangeRate rate) {
        Wording name = new Wording("Exchange rate of " + rate.currency(), "NDPBM " + rate.currency());
        Step step = Step.of(name, Figure.of(Rupiah.of(rate.rupiah())))
                .with(new Wording("for units", "per satuan"), Figure.of(Fraction.of(rate.per())))
                .under(CONVERSION);
        return rate.citation().equals(CONVERSION) ? step : step.under(rate.citation());
    }

    private Step customsValue() {
        return Step.of(CUSTOMS_VALUE, Figure.of(assessment.customsValue()))
                .under(VALUE)
                .from(items.stream()
                        .map(item -> item.customsValue(assessment.relief()))
                        .toList());
    }

    private Step importValue() {
        return Step.of(IMPORT_VALUE, Figure.of(assessment.importValue()))
                .under(TAX_BASE)
                .from(items.stream().map(ItemSteps::importValue).toList());
    }

    /** Those of some levies that any item tells of. */
    private void levies(Predicate<Levy> some, List<Step> steps) {
        for (LevyTotal total : assessment.totals()) {
            List<Step> parts = new ArrayList<>(items.size());
            if (some.test(total.levy())) {
                items.forEach(item -> item.levy(total.levy(), parts));
            }
            if (!parts.isEmpty()) {
                steps.add(levy(total, parts));
            }
        }
    }

    private static Step levy(LevyTotal total, List<Step> parts) {
        Step step = Step.of(total.levy().wording(), Figure.of(total.amount()))
                .with(EXACT, Figure.of(total.exact()))
                .from(parts);
        return total.rounding() == Rounding.NONE
                ? step
                : step.with(ROUNDING, Figure.of(words(total.rounding()))).under(total.citation());
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
