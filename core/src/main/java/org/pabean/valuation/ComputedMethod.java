package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.ComputedFigures;
import org.pabean.declaration.MethodNumber;
import org.pabean.explanation.Figure;
import org.pabean.law.Citation;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Money;

/** Method V: what it costs to make the goods and bring them to Indonesia, with usual profit. */
public final class ComputedMethod implements ValuationMethod {

    private static final Citation CONDITIONS = Citation.secondary(ValuationCitations.PMK_144, "18(2)");
    private static final Citation COMPONENTS = Citation.secondary(ValuationCitations.PMK_144, "18(1)");

    /** Makes the method. */
    public ComputedMethod() {}

    @Override
    public MethodNumber number() {
        return MethodNumber.V;
    }

    @Override
    public MethodOutcome apply(ValueDeclaration facts, ValuationContext context) {
        if (facts.evidence().computed().isEmpty()) {
            return new MethodOutcome.NotUsable(List.of(notSupplied()));
        }
        Findings findings = new Findings(context);
        ComputedFigures figures =
                facts.evidence().computed().get().withAmounts(new Conversion(facts.currency(), context, findings));
        List<Obstacle> obstacles = obstacles(figures.producer(), findings);
        if (!obstacles.isEmpty()) {
            return new MethodOutcome.NotUsable(obstacles, findings.readings());
        }
        if (figures.materialsAndFabrication().isEmpty()) {
            return new MethodOutcome.NotUsable(List.of(notSupplied()));
        }
        refuseForeign(figures, facts.currency());
        Money sum = new Summing(Money.zero(facts.currency()), findings)
                .with(figures.materialsAndFabrication(), "materials and processing", "bahan dan proses")
                .with(figures.packing(), "containers and packing", "pengemas dan pengepakan")
                .with(figures.assists(), "assists", "assist")
                .with(
                        figures.indonesianDesign().map(work -> counted(work, findings)),
                        "design work done in Indonesia",
                        "pekerjaan desain di Indonesia")
                .with(figures.profitAndGeneralExpenses(), "profit and general expenses", "laba dan pengeluaran umum")
                .with(figures.freight(), "freight", "biaya pengangkutan")
                .with(figures.insurance(), "insurance", "asuransi")
                .sum();
        return new MethodOutcome.Valued(CustomsValue.builder()
                .method(MethodNumber.V)
                .amount(sum)
                .provisional(false)
                .addAllSteps(findings.steps())
                .addAllReadings(findings.readings())
                .build());
    }

    /** Why producer and parties do not admit the method; empty if they do. */
    static List<Obstacle> obstacles(ComputedFigures.Producer producer, Findings findings) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (!producer.related() && findings.reading(ComputedParties.class) == ComputedParties.RELATED_ONLY) {
            obstacles.add(new Obstacle(
                    Obstacle.Reason.NOT_RELATED,
                    new Wording("buyer and seller are not related", "tidak ada hubungan istimewa"),
                    CONDITIONS));
        }
        if (!producer.givesFigures()) {
            obstacles.add(new Obstacle(
                    Obstacle.Reason.PRODUCER_WITHHOLDS,
                    new Wording("the producer gives no cost data", "produsen tidak memberikan data biaya"),
                    CONDITIONS));
        }
        if (!producer.allowsVerification()) {
            obstacles.add(new Obstacle(
                    Obstacle.Reason.PRODUCER_BARS_VERIFICATION,
                    new Wording("the producer allows no verification", "produsen tidak mengizinkan pemeriksaan"),
                    CONDITIONS));
        }
        return obstacles;
    }

    private static Money counted(ComputedFigures.IndonesianDesign work, Findings findings) {
        return findings.reading(DesignInComputedValue.class) == DesignInComputedValue.AS_CHARGED
                ? work.charged()
                : work.value();
    }

    private static void refuseForeign(ComputedFigures figures, CurrencyCode currency) {
        Violations violations = new Violations();
        figures.withAmounts(amount -> {
            violations.check(
                    amount.currency().equals(currency),
                    "evidence.computed",
                    "CURRENCY_MIXED",
                    () -> amount + " beside a value in " + currency
                            + "; state it in the currency of the value, or the exchange rates of both");
            return amount;
        });
        violations.refuseIfAny();
    }

    /** Adds components, each noted as a step. */
    private static final class Summing {

        private final Findings findings;
        private Money sum;

        Summing(Money nothing, Findings findings) {
            this.sum = nothing;
            this.findings = findings;
        }

        Summing with(Optional<Money> component, String english, String indonesian) {
            component.ifPresent(amount -> {
                findings.step(new Wording(english, indonesian), Figure.of(amount), COMPONENTS);
                sum = sum.plus(amount);
            });
            return this;
        }

        Money sum() {
            return sum;
        }
    }

    private static Obstacle notSupplied() {
        return new Obstacle(
                Obstacle.Reason.NOT_SUPPLIED,
                new Wording("no cost figures of the producer were supplied", "tidak ada data biaya produsen"),
                MethodNumber.V.citation());
    }
}
