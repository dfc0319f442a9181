package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.Sale;
import org.pabean.law.Caveat;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Reading;
import org.pabean.law.Violation;
import org.pabean.money.Money;

/**
 * The transaction value (<i>nilai transaksi</i>) of goods and what speaks against using it.
 *
 * @param pricePaid the price actually paid or payable
 * @param additions what is added to it
 * @param exclusions what is taken out of it
 * @param amount price with additions, less exclusions, before freight and insurance
 * @param cif the same brought to CIF; empty if no delivery term is known
 * @param relationship whether a tie between the parties left the price alone; empty if none is stated
 * @param obstacles why it cannot be the customs value; empty if it can
 * @param readings open points of law that it rests on
 * @param caveats warnings
 */
public record TransactionValue(
        PricePaid pricePaid,
        AdditionsToPrice additions,
        ExclusionsFromPrice exclusions,
        Money amount,
        Optional<CifFinding> cif,
        Optional<RelationshipReview> relationship,
        List<Obstacle> obstacles,
        List<Reading> readings,
        List<Caveat> caveats) {

    /** Copies the list and refuses null. */
    public TransactionValue {
        Objects.requireNonNull(pricePaid, "pricePaid");
        Objects.requireNonNull(additions, "additions");
        Objects.requireNonNull(exclusions, "exclusions");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(cif, "cif");
        Objects.requireNonNull(relationship, "relationship");
        obstacles = List.copyOf(obstacles);
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
    }

    /**
     * The transaction value of goods with an invoice price.
     *
     * @param invoice the invoice price
     * @param facts everything else
     * @param context day, readings and regions
     * @throws org.pabean.law.InvalidInputException if the facts contradict each other
     */
    public static TransactionValue of(Money invoice, ValueDeclaration facts, ValuationContext context) {
        Sale sale = facts.transaction();
        DoubleDeduction.refuse(sale, facts.carriage());
        PricePaid paid = PricePaid.of(invoice, facts.units(), sale, context);
        AdditionsToPrice additions = AdditionsToPrice.of(sale.additions(), invoice.currency(), context);
        ExclusionsFromPrice exclusions = ExclusionsFromPrice.of(sale.exclusions(), invoice.currency(), context);
        Money net = paid.amount().minus(exclusions.total());
        refuseNegative(net);
        Money amount = net.plus(additions.total());
        Optional<CifFinding> cif = facts.carriage().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        CifBuildUp.of(net, additions.total(), facts.carriage().get(), context));
        Optional<RelationshipReview> review = sale.relationship().isEmpty()
                ? Optional.empty()
                : Optional.of(RelationshipReview.of(sale.relationship().get(), compared(cif, amount), context));
        Findings findings = new Findings(context);
        List<Obstacle> obstacles = new ArrayList<>(SaleConditions.obstacles(sale, findings));
        DoubleDeduction.warn(sale, findings);
        obstacles.addAll(additions.obstacles());
        if (review.isPresent()) {
            obstacles.addAll(review.get().obstacles());
        }
        findings.take(paid.readings(), paid.caveats());
        findings.take(exclusions.readings(), List.of());
        findings.take(additions.readings(), additions.caveats());
        if (review.isPresent()) {
            findings.take(review.get().readings(), review.get().caveats());
        }
        if (cif.isPresent()) {
            take(cif.get(), obstacles, findings);
        }
        return new TransactionValue(
                paid, additions, exclusions, amount, cif, review, obstacles, findings.readings(), findings.caveats());
    }

    /** Whether nothing speaks against using it. */
    public boolean isAccepted() {
        return obstacles.isEmpty();
    }

    private static Money compared(Optional<CifFinding> cif, Money amount) {
        return cif.isPresent() && cif.get() instanceof CifBuildUp found ? found.cif() : amount;
    }

    private static void take(CifFinding finding, List<Obstacle> obstacles, Findings findings) {
        if (finding instanceof CifFinding.Gap gap) {
            obstacles.addAll(gap.obstacles());
            findings.take(gap.readings(), List.of());
        } else if (finding instanceof CifBuildUp found) {
            findings.take(found.readings(), found.caveats());
        }
    }

    private static void refuseNegative(Money net) {
        if (net.amount().signum() < 0) {
            throw new InvalidInputException(List.of(new Violation(
                    "sale.exclusions",
                    "EXCLUSIONS_EXCEED_PRICE",
                    "exclusions leave " + net + "; what is taken out must be contained in the price")));
        }
    }
}
