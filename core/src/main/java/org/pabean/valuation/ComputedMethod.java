package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.explanation.Figure;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
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
        if (facts.computed().isEmpty()) {
            return new MethodOutcome.NotUsable(List.of(notSupplied()));
        }
        ComputedFigures figures = facts.computed().get();
        Findings findings = new Findings(context);
        List<Obstacle> obstacles = obstacles(figures.producer(), findings);
        if (!obstacles.isEmpty()) {
            return new MethodOutcome.NotUsable(obstacles);
        }
        if (figures.materialsAndFabrication().isEmpty()) {
            return new MethodOutcome.NotUsable(List.of(notSupplied()));
        }
        Money sum = Money.zero(facts.currency());
        sum = sum.plus(counted(
                figures.materialsAndFabrication(), sum, "materials and processing", "bahan dan proses", findings));
        sum = sum.plus(counted(figures.packing(), sum, "containers and packing", "pengemas dan pengepakan", findings));
        sum = sum.plus(counted(figures.assists(), sum, "assists", "assist", findings));
        sum = sum.plus(counted(
                figures.profitAndGeneralExpenses(),
                sum,
                "profit and general expenses",
                "laba dan pengeluaran umum",
                findings));
        sum = sum.plus(counted(figures.freight(), sum, "freight", "biaya pengangkutan", findings));
        sum = sum.plus(counted(figures.insurance(), sum, "insurance", "asuransi", findings));
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

    private static Money counted(
            Optional<Money> component, Money zeroLike, String english, String indonesian, Findings findings) {
        Money amount = component.orElse(Money.zero(zeroLike.currency()));
        findings.step(new Wording(english, indonesian), Figure.of(amount), COMPONENTS);
        return amount;
    }

    private static Obstacle notSupplied() {
        return new Obstacle(
                Obstacle.Reason.NOT_SUPPLIED,
                new Wording("no cost figures of the producer were supplied", "tidak ada data biaya produsen"),
                MethodNumber.V.citation());
    }
}
