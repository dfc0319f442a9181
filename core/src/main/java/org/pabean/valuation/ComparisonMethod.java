package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pabean.declaration.Comparison;
import org.pabean.declaration.ComparisonTerms;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/** Methods II and III: the accepted transaction value of identical or similar goods. */
public final class ComparisonMethod implements ValuationMethod {

    private static final Wording SET_ASIDE = new Wording("candidate set aside", "pembanding dikesampingkan");

    private final MethodNumber number;
    private final Function<ValuationEvidence, Optional<Comparison>> facts;
    private final ComparisonTerms terms;

    private ComparisonMethod(
            MethodNumber number, Function<ValuationEvidence, Optional<Comparison>> facts, ComparisonTerms terms) {
        this.number = number;
        this.facts = facts;
        this.terms = terms;
    }

    /** Method II: identical goods. */
    public static ComparisonMethod identicalGoods() {
        return new ComparisonMethod(MethodNumber.II, ValuationEvidence::identical, ComparisonTerms.ofTheLaw());
    }

    /** Method III: similar goods. */
    public static ComparisonMethod similarGoods() {
        return new ComparisonMethod(MethodNumber.III, ValuationEvidence::similar, ComparisonTerms.ofTheLaw());
    }

    /** The same method on wider terms, for the fall-back method. */
    public ComparisonMethod on(ComparisonTerms wider) {
        return new ComparisonMethod(number, facts, wider);
    }

    @Override
    public MethodNumber number() {
        return number;
    }

    @Override
    public MethodOutcome apply(ValueDeclaration declared, ValuationContext context) {
        Optional<Comparison> stated = facts.apply(declared.evidence());
        if (stated.isEmpty()) {
            return new MethodOutcome.NotUsable(List.of(obstacle(
                    Obstacle.Reason.NOT_SUPPLIED,
                    new Wording(
                            "no accepted transactions were supplied", "tidak ada transaksi pembanding disampaikan"))));
        }
        Findings findings = new Findings(context);
        Comparison comparison = stated.get().withAmounts(new Conversion(declared.currency(), context, findings));
        CandidateSelection selection = CandidateSelection.of(comparison, terms, context);
        if (selection.chosen().isEmpty()) {
            return without(selection);
        }
        Fraction units = comparison.goods().quantity().orElse(declared.units());
        return new MethodOutcome.Valued(valued(selection, selection.chosen().get(), units, findings));
    }

    private MethodOutcome without(CandidateSelection selection) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (selection.eligible().size() > 1) {
            obstacles.add(obstacle(
                    Obstacle.Reason.SEVERAL_COMPARABLES,
                    new Wording("several values remain", "masih terdapat beberapa nilai")));
        } else {
            selection.rejected().forEach(each -> obstacles.add(obstacle(Obstacle.Reason.NO_COMPARABLE, each.words())));
        }
        if (obstacles.isEmpty()) {
            obstacles.add(obstacle(
                    Obstacle.Reason.NO_COMPARABLE,
                    new Wording(
                            "no accepted transaction meets the conditions",
                            "tidak ada transaksi pembanding yang memenuhi syarat")));
        }
        return new MethodOutcome.NotUsable(obstacles, selection.readings());
    }

    private CustomsValue valued(
            CandidateSelection selection, CandidateSelection.Chosen chosen, Fraction units, Findings findings) {
        Money amount = chosen.unitValue().times(units);
        findings.take(selection.readings(), List.of());
        selection.rejected().forEach(each -> findings.step(SET_ASIDE, Figure.of(each.words()), citation()));
        findings.step(Step.of(new Wording("unit value times quantity", "nilai satuan dikali jumlah"), Figure.of(amount))
                .with(
                        new Wording("declaration compared", "pemberitahuan pembanding"),
                        Figure.of(Wording.same(chosen.candidate().id())))
                .with(new Wording("unit value", "nilai satuan"), Figure.of(chosen.unitValue()))
                .with(new Wording("quantity", "jumlah"), Figure.of(units))
                .under(citation()));
        return CustomsValue.builder()
                .method(number)
                .amount(amount)
                .provisional(false)
                .addAllSteps(findings.steps())
                .addAllReadings(findings.readings())
                .build();
    }

    private Obstacle obstacle(Obstacle.Reason reason, Wording words) {
        return new Obstacle(reason, words, citation());
    }

    private Citation citation() {
        return number == MethodNumber.II
                ? Citation.secondary(ValuationCitations.PMK_144, "10")
                : Citation.secondary(ValuationCitations.PMK_144, "12");
    }
}
