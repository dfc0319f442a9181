package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Makes the method. */
    public FallbackMethod() {}

    @Override
    public MethodNumber number() {
        return MethodNumber.VI;
    }

    @Override
    public MethodOutcome apply(ValueDeclaration facts, ValuationContext context) {
        if (facts.fallback().isEmpty()) {
            return new MethodOutcome.NotUsable(List.of(notSupplied()));
        }
        FallbackProposal proposal = facts.fallback().get();
        return repeated(proposal, facts, context)
                .or(() -> onLease(proposal, context))
                .orElseGet(() -> onBasis(proposal));
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

    private static Optional<MethodOutcome> onLease(FallbackProposal proposal, ValuationContext context) {
        Findings findings = new Findings(context);
        return proposal.lease()
                .filter(lease -> findings.reading(LeaseFormula.class) == LeaseFormula.USED)
                .map(lease -> valued(
                        new Wording("present worth of the rents", "nilai sekarang dari uang sewa"),
                        lease.presentWorth(),
                        LeaseFormula.USED.citation(),
                        findings));
    }

    private static MethodOutcome onBasis(FallbackProposal proposal) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (FallbackProposal.ProposedValue proposed : proposal.values()) {
            Optional<Obstacle> obstacle = obstacle(proposed);
            if (obstacle.isEmpty() && proposed.value().isPresent()) {
                return valuedOn(proposed.basis(), proposed.value().get());
            }
            obstacle.ifPresent(obstacles::add);
        }
        return new MethodOutcome.NotUsable(obstacles.isEmpty() ? List.of(notSupplied()) : obstacles);
    }

    private static Optional<Obstacle> obstacle(FallbackProposal.ProposedValue proposed) {
        Optional<Citation> prohibition = proposed.basis().prohibition();
        if (prohibition.isPresent()) {
            Wording name = proposed.basis().wording();
            return Optional.of(new Obstacle(
                    Obstacle.Reason.PROHIBITED_BASIS,
                    new Wording("forbidden basis: " + name.english(), "dasar yang dilarang: " + name.indonesian()),
                    prohibition.get()));
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

    private static MethodOutcome valuedOn(FallbackBasis basis, Money value) {
        return new MethodOutcome.Valued(CustomsValue.builder()
                .method(MethodNumber.VI)
                .amount(value)
                .provisional(false)
                .addSteps(Step.of(basis.wording(), Figure.of(value)).under(FLEXIBLE))
                .build());
    }

    private static MethodOutcome valued(Wording words, Money value, Citation citation, Findings findings) {
        return new MethodOutcome.Valued(CustomsValue.builder()
                .method(MethodNumber.VI)
                .amount(value)
                .provisional(false)
                .addSteps(Step.of(words, Figure.of(value)).under(citation))
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
