package org.pabean.examples.casebook;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Comparison;
import org.pabean.declaration.ComparisonTerms;
import org.pabean.declaration.DeductiveFigures;
import org.pabean.declaration.FallbackProposal;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.Relationship;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.valuation.AdditionFinding;
import org.pabean.valuation.AdditionsToPrice;
import org.pabean.valuation.CandidateSelection;
import org.pabean.valuation.CifBuildUp;
import org.pabean.valuation.DeductiveValue;
import org.pabean.valuation.DiscountFinding;
import org.pabean.valuation.MethodOutcome;
import org.pabean.valuation.Obstacle;
import org.pabean.valuation.PricePaid;
import org.pabean.valuation.RelatedParties;
import org.pabean.valuation.RelationshipReview;
import org.pabean.valuation.TransactionValue;
import org.pabean.valuation.ValuationContext;
import org.pabean.valuation.ValuationOutcome;
import org.pabean.valuation.ValueDeclaration;

/** Writes what each method finds on its way under the names of the casebook. */
final class ValueFindings {

    private static final int DIGITS = 40;
    private static final int PLACES = 12;

    private final CaseAnswer answer;
    private final ValueDeclaration facts;
    private final ValuationEvidence evidence;
    private final ValuationContext context;

    ValueFindings(CaseAnswer answer, ValueDeclaration facts, ValuationContext context) {
        this.answer = answer;
        this.facts = facts;
        this.evidence = facts.evidence();
        this.context = context;
    }

    /** A number that is written in full: exact if it is short, to twelve decimals otherwise. */
    static Fraction shown(Fraction number) {
        return number.toString().length() <= DIGITS
                ? number
                : Fraction.of(number.asDecimal(PLACES, RoundingMode.HALF_UP));
    }

    /** What one method makes of the goods. */
    void put(MethodNumber number, MethodOutcome outcome) {
        boolean valued = outcome instanceof MethodOutcome.Valued;
        boolean refused = outcome instanceof MethodOutcome.NotUsable left
                && !left.obstacles().stream().allMatch(Obstacle::isMissingFact);
        switch (number) {
            case I -> {
                putPrice();
                answer.put("accepted", !refused);
                answer.put("usable", !refused);
            }
            case II -> evidence.identical().ifPresent(this::putSelection);
            case III -> evidence.similar().ifPresent(this::putSelection);
            case IV -> evidence.deductive().ifPresent(this::putDeductive);
            case V -> answer.put("usable", valued || (evidence.computed().isPresent() && !refused));
            case VI -> evidence.fallback().ifPresent(proposal -> putFallback(proposal, valued));
        }
    }

    /** What the later methods find after method I was left: of the one that gives the value, or of the last that failed. */
    void putAlternatives(List<MethodNumber> failed, ValuationOutcome outcome) {
        Optional<MethodNumber> told = outcome instanceof ValuationOutcome.Determined determined
                ? Optional.of(determined.value().method())
                : failed.stream().reduce((first, second) -> second);
        told.ifPresent(number -> {
            if (number == MethodNumber.II) {
                evidence.identical().ifPresent(this::putSelection);
            } else if (number == MethodNumber.III) {
                evidence.similar().ifPresent(this::putSelection);
            } else if (number == MethodNumber.IV) {
                evidence.deductive().ifPresent(this::putDeductive);
            }
        });
    }

    /** What is found about price, additions and parties. */
    void putPrice() {
        if (facts.price().isEmpty()) {
            putAdditions(AdditionsToPrice.of(facts.transaction().additions(), facts.currency(), context));
            facts.transaction().relationship().ifPresent(ties -> putParties(RelatedParties.of(ties, context)));
            return;
        }
        TransactionValue value = TransactionValue.of(facts.price().get(), facts, context);
        putPaid(value.pricePaid());
        putAdditions(value.additions());
        answer.put("transactionValue", value.amount().amount());
        value.cif().ifPresent(finding -> {
            if (finding instanceof CifBuildUp cif) {
                answer.put("freight", cif.freight().amount());
                answer.put("insurance", cif.insurance().amount());
            }
        });
        value.relationship().ifPresent(this::putReview);
    }

    private void putPaid(PricePaid paid) {
        answer.put("pricePaid", paid.amount().amount());
        List<DiscountFinding> discounts = paid.discounts();
        if (!discounts.isEmpty()) {
            answer.put("discountAccepted", discounts.stream().allMatch(DiscountFinding::accepted));
            answer.put("retroactiveCreditAllowed", discounts.stream().anyMatch(DiscountFinding::creditOnEarlierLots));
            answer.putNumber("discountRate", paid.discountRate().map(Percent::value));
        }
    }

    private void putAdditions(AdditionsToPrice additions) {
        answer.put("additionsTotal", additions.total().amount());
        answer.putTexts(
                "notAdded",
                additions.notAdded().stream().map(each -> each.kind().name()).toList());
        Optional<Fraction> perUnit = additions.findings().stream()
                .map(AdditionFinding::perUnit)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Money::amount)
                .or(() ->
                        facts.quantity().map(units -> additions.total().amount().dividedBy(units)));
        answer.putNumber("additionPerUnit", perUnit);
    }

    private void putReview(RelationshipReview review) {
        putParties(review.parties());
        review.closelyApproximates().ifPresent(close -> answer.put("closelyApproximates", close));
    }

    private void putParties(RelatedParties parties) {
        answer.put("related", parties.areRelated());
        answer.putText("relatedBy", parties.ground().flatMap(ValueFindings::name));
    }

    private static Optional<String> name(Relationship.Ground ground) {
        return switch (ground) {
            case OFFICER, PARTNER, EMPLOYMENT, SHAREHOLDING, CONTROL, FAMILY -> Optional.of(ground.name());
            case CONTROLLED_BY_THIRD, CONTROLLING_THIRD -> Optional.of(Relationship.Ground.CONTROL.name());
            case DECLARED -> Optional.empty();
        };
    }

    private void putSelection(Comparison comparison) {
        CandidateSelection selection = CandidateSelection.of(comparison, ComparisonTerms.ofTheLaw(), context);
        answer.put("usable", !selection.eligible().isEmpty());
        answer.putTexts(
                "eligible", selection.eligible().stream().map(each -> each.id()).toList());
        answer.putText("chosen", selection.chosen().map(each -> each.candidate().id()));
        answer.putNumber(
                "unitPrice", selection.chosen().map(each -> each.unitValue().amount()));
        CaseAnswer rejected = new CaseAnswer();
        selection.rejected().forEach(each -> rejected.put(each.id(), each.reason()));
        answer.put("rejected", rejected);
    }

    private void putDeductive(DeductiveFigures figures) {
        DeductiveValue value = DeductiveValue.of(figures, context);
        answer.put(
                "usable", !value.usableSales().isEmpty() || figures.unitPrice().isPresent());
        answer.putTexts(
                "usableSales",
                value.usableSales().stream().map(each -> each.id()).toList());
        CaseAnswer aggregates = new CaseAnswer();
        value.aggregates().forEach(each -> aggregates.put(each.unitPrice().toString(), each.units()));
        answer.put("aggregates", aggregates);
        answer.putNumber("unitPrice", value.unitPrice().map(Rupiah::amount));
        answer.putNumber("netPrice", value.netPrice().map(Rupiah::amount));
        answer.put("divisor", value.divisor());
    }

    private void putFallback(FallbackProposal proposal, boolean valued) {
        List<Boolean> allowed =
                proposal.values().stream().map(each -> each.basis().isAllowed()).toList();
        answer.putFlags("basesAllowed", allowed);
        answer.put("usable", valued || allowed.contains(true));
    }
}
