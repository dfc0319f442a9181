package org.pabean.valuation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/** Methods II and III: the accepted transaction value of identical or similar goods. */
public final class ComparisonMethod implements ValuationMethod {

    private final MethodNumber number;
    private final Function<ValueDeclaration, Optional<Comparison>> facts;
    private final ComparisonTerms terms;

    private ComparisonMethod(
            MethodNumber number, Function<ValueDeclaration, Optional<Comparison>> facts, ComparisonTerms terms) {
        this.number = number;
        this.facts = facts;
        this.terms = terms;
    }

    /** Method II: identical goods. */
    public static ComparisonMethod identicalGoods() {
        return new ComparisonMethod(MethodNumber.II, ValueDeclaration::identical, ComparisonTerms.ofTheLaw());
    }

    /** Method III: similar goods. */
    public static ComparisonMethod similarGoods() {
        return new ComparisonMethod(MethodNumber.III, ValueDeclaration::similar, ComparisonTerms.ofTheLaw());
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
        Optional<Comparison> comparison = facts.apply(declared);
        if (comparison.isEmpty()) {
            return notUsable(
                    Obstacle.Reason.NOT_SUPPLIED,
                    new Wording(
                            "no accepted transactions were supplied", "tidak ada transaksi pembanding disampaikan"));
        }
        CandidateSelection selection = CandidateSelection.of(comparison.get(), terms, context);
        if (selection.chosen().isEmpty()) {
            return selection.eligible().size() > 1
                    ? notUsable(
                            Obstacle.Reason.SEVERAL_COMPARABLES,
                            new Wording("several values remain", "masih terdapat beberapa nilai"))
                    : notUsable(
                            Obstacle.Reason.NO_COMPARABLE,
                            new Wording(
                                    "no accepted transaction meets the conditions",
                                    "tidak ada transaksi pembanding yang memenuhi syarat"));
        }
        Fraction units = comparison.get().goods().quantity().orElse(declared.units());
        return new MethodOutcome.Valued(valued(selection, selection.chosen().get(), units));
    }

    private CustomsValue valued(CandidateSelection selection, CandidateSelection.Chosen chosen, Fraction units) {
        Money amount = chosen.unitValue().times(units);
        Step step = Step.of(new Wording("unit value times quantity", "nilai satuan dikali jumlah"), Figure.of(amount))
                .with(
                        new Wording("declaration compared", "pemberitahuan pembanding"),
                        Figure.of(Wording.same(chosen.candidate().id())))
                .with(new Wording("unit value", "nilai satuan"), Figure.of(chosen.unitValue()))
                .with(new Wording("quantity", "jumlah"), Figure.of(units))
                .under(citation());
        return CustomsValue.builder()
                .method(number)
                .amount(amount)
                .provisional(false)
                .addSteps(step)
                .addAllReadings(selection.readings())
                .build();
    }

    private MethodOutcome notUsable(Obstacle.Reason reason, Wording words) {
        return new MethodOutcome.NotUsable(List.of(new Obstacle(reason, words, citation())));
    }

    private Citation citation() {
        return number == MethodNumber.II
                ? Citation.secondary(ValuationCitations.PMK_144, "10")
                : Citation.secondary(ValuationCitations.PMK_144, "12");
    }
}
