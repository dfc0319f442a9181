package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.FallbackBasis;
import org.pabean.declaration.FallbackProposal;
import org.pabean.declaration.MethodNumber;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.money.Money;

/**
 * Method VI: reasonable means on data available in Indonesia. The earlier methods are repeated flexibly and in their order,
 * then values on other bases are looked at; a basis that the law forbids is refused by its name.
 */
public final class FallbackMethod implements ValuationMethod {

    private static final Citation FLEXIBLE = Citation.secondary(ValuationCitations.PMK_144, "19");

    private static final Wording NOT_ADMITTED = new Wording("basis not admitted", "dasar tidak diperkenankan");

    /** Makes the method. */
    public FallbackMethod() {}

    @Override
    public MethodNumber number() {
        return MethodNumber.VI;
    }

    @Override
    public MethodOutcome apply(ValueDeclaration facts, ValuationContext context) {
        if (facts.evidence().fallback().isEmpty()) {
            return new MethodOutcome.NotUsable(List.of(notSupplied()));
        }
        FallbackProposal proposal = facts.evidence().fallback().get();
        Findings findings = new Findings(context);
        return repeated(proposal, facts, context)
                .or(() -> onLease(proposal, findings))
                .orElseGet(() -> onBasis(proposal, findings));
    }

    private static Optional<MethodOutcome> repeated(
            FallbackProposal proposal, ValueDeclaration facts, ValuationContext context) {
        List<ValuationMethod> again = new ArrayList<>();
        proposal.comparison().ifPresent(terms -> {
            again.add(ComparisonMethod.identicalGoods().on(terms));
            again.add(ComparisonMethod.similarGoods().on(terms));
        });
        proposal.resaleDays().ifPresent(days -> again.add(new DeductiveMethod().upTo(days)));
        return again.stream()
                .map(method -> method.apply(facts, context))
                .filter(MethodOutcome.Valued.class::isInstance)
                .map(outcome -> flexibly(((MethodOutcome.Valued) outcome).value()))
                .findFirst();
    }

    private static MethodOutcome flexibly(CustomsValue found) {
        Step step = Step.of(
                        new Wording("earlier method repeated flexibly", "metode sebelumnya diulang secara fleksibel"),
                        Figure.of(found.amount()))
                .with(new Wording("method", "metode"), Figure.of(found.method().wording()))
                .under(FLEXIBLE)
                .from(found.steps());
        return new MethodOutcome.Valued(CustomsValue.builder()
                .method(MethodNumber.VI)
                .amount(found.amount())
                .provisional(false)
                .addSteps(step)
                .addAllReadings(found.readings())
                .addAllCaveats(found.caveats())
                .build());
    }

    private static Optional<MethodOutcome> onLease(FallbackProposal proposal, Findings findings) {
        return proposal.lease()
                .filter(lease -> findings.reading(LeaseFormula.class) == LeaseFormula.USED)
                .map(lease -> valued(
                        new Wording("present worth of the rents", "nilai sekarang dari uang sewa"),
                        lease.presentWorth(),
                        LeaseFormula.USED.citation(),
                        findings));
    }

    private static MethodOutcome onBasis(FallbackProposal proposal, Findings findings) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (FallbackProposal.ProposedValue proposed : proposal.values()) {
            Optional<Obstacle> obstacle = obstacle(proposed, findings);
            if (obstacle.isEmpty() && proposed.value().isPresent()) {
                return valued(proposed.basis().wording(), proposed.value().get(), FLEXIBLE, findings);
            }
            obstacle.ifPresent(found -> {
                obstacles.add(found);
                findings.step(NOT_ADMITTED, Figure.of(found.words()), found.citation());
            });
        }
        return new MethodOutcome.NotUsable(
                obstacles.isEmpty() ? List.of(notSupplied()) : obstacles, findings.readings());
    }

    private static Optional<Obstacle> obstacle(FallbackProposal.ProposedValue proposed, Findings findings) {
        Wording name = proposed.basis().wording();
        Optional<Citation> prohibition = proposed.basis().prohibition();
        if (prohibition.isPresent()) {
            return Optional.of(new Obstacle(
                    Obstacle.Reason.PROHIBITED_BASIS,
                    new Wording("forbidden basis: " + name.english(), "dasar yang dilarang: " + name.indonesian()),
                    prohibition.get()));
        }
        if (proposed.basis() == FallbackBasis.LIST_PRICE
                && findings.reading(ListPriceBasis.class) == ListPriceBasis.NOT_ADMITTED) {
            return Optional.of(new Obstacle(
                    Obstacle.Reason.PROHIBITED_BASIS,
                    new Wording("not admitted: " + name.english(), "tidak diperkenankan: " + name.indonesian()),
                    ListPriceBasis.NOT_ADMITTED.citation()));
        }
        return proposed.availability() == FallbackProposal.Availability.IN_INDONESIA
                ? Optional.empty()
                : Optional.of(new Obstacle(
                        Obstacle.Reason.NOT_AVAILABLE_IN_INDONESIA,
                        new Wording(
                                "the data are not available in Indonesia",
                                "data tidak tersedia di daerah pabean Indonesia"),
                        FLEXIBLE));
    }

    private static MethodOutcome valued(Wording words, Money value, Citation citation, Findings findings) {
        findings.step(words, Figure.of(value), citation);
        return new MethodOutcome.Valued(CustomsValue.builder()
                .method(MethodNumber.VI)
                .amount(value)
                .provisional(false)
                .addAllSteps(findings.steps())
                .addAllReadings(findings.readings())
                .build());
    }

    private static Obstacle notSupplied() {
        return new Obstacle(
                Obstacle.Reason.NOT_SUPPLIED,
                new Wording("no reasonable basis was supplied", "tidak ada dasar yang wajar disampaikan"),
                FLEXIBLE);
    }
}
