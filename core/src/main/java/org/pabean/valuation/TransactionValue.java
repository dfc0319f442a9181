package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Exclusion;
import org.pabean.declaration.Sale;
import org.pabean.law.Violations;
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
 */
public record TransactionValue(
        PricePaid pricePaid,
        AdditionsToPrice additions,
        ExclusionsFromPrice exclusions,
        Money amount,
        Optional<CifFinding> cif,
        Optional<RelationshipReview> relationship,
        List<Obstacle> obstacles) {

    /** Copies the list and refuses null. */
    public TransactionValue {
        Objects.requireNonNull(pricePaid, "pricePaid");
        Objects.requireNonNull(additions, "additions");
        Objects.requireNonNull(exclusions, "exclusions");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(cif, "cif");
        Objects.requireNonNull(relationship, "relationship");
        obstacles = List.copyOf(obstacles);
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
        refuseDoubleDeduction(sale, facts.carriage());
        PricePaid paid = PricePaid.of(invoice, facts.units(), sale, context);
        AdditionsToPrice additions = AdditionsToPrice.of(sale.additions(), invoice.currency(), context);
        ExclusionsFromPrice exclusions = ExclusionsFromPrice.of(sale.exclusions(), invoice.currency(), context);
        Money net = paid.amount().minus(exclusions.total());
        refuseNegative(net);
        Money amount = net.plus(additions.total());
        Optional<CifFinding> cif =
                facts.carriage().map(carriage -> CifBuildUp.of(net, additions.total(), carriage, context));
        Money compared = cif.map(finding -> finding instanceof CifBuildUp found ? found.cif() : amount)
                .orElse(amount);
        Optional<RelationshipReview> review =
                sale.relationship().map(ties -> RelationshipReview.of(ties, compared, context));
        List<Obstacle> obstacles = new ArrayList<>(SaleConditions.obstacles(sale));
        obstacles.addAll(additions.obstacles());
        review.ifPresent(found -> obstacles.addAll(found.obstacles()));
        cif.ifPresent(finding -> {
            if (finding instanceof CifFinding.Gap gap) {
                obstacles.addAll(gap.obstacles());
            }
        });
        return new TransactionValue(paid, additions, exclusions, amount, cif, review, obstacles);
    }

    /** Whether nothing speaks against using it. */
    public boolean isAccepted() {
        return obstacles.isEmpty();
    }

    private static void refuseNegative(Money net) {
        Violations violations = new Violations();
        violations.check(
                net.amount().signum() >= 0,
                "sale.exclusions",
                "EXCLUSIONS_EXCEED_PRICE",
                () -> "exclusions leave " + net + "; what is taken out must be contained in the price");
        violations.refuseIfAny();
    }

    private static void refuseDoubleDeduction(Sale sale, Optional<Carriage> carriage) {
        Violations violations = new Violations();
        for (Exclusion exclusion : sale.exclusions()) {
            Optional<Charge.Kind> same = sameCost(exclusion.kind());
            boolean twice = same.isPresent()
                    && carriage.isPresent()
                    && new StatedCharges(
                                    carriage.get().incoterm(), carriage.get().charges())
                            .inside(same.get()).stream()
                                    .anyMatch(charge -> charge.amount().isPresent());
            violations.check(
                    !twice,
                    "sale.exclusions",
                    "DEDUCTED_TWICE",
                    () -> exclusion.kind()
                            + " is stated as an exclusion and as a charge inside the price; it is taken out once "
                            + "only (WTO Customs Valuation Agreement, Note to art. 1, price, paragraph 3)");
        }
        violations.refuseIfAny();
    }

    private static Optional<Charge.Kind> sameCost(Exclusion.Kind kind) {
        return switch (kind) {
            case POST_IMPORT_TRANSPORT -> Optional.of(Charge.Kind.ON_CARRIAGE);
            case DUTY_AND_TAXES -> Optional.of(Charge.Kind.DUTY_AND_TAXES);
            case POST_IMPORT_ASSEMBLY, INTEREST, EXPORT_COUNTRY_TAX -> Optional.empty();
        };
    }
}
