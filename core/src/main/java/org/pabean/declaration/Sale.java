package org.pabean.declaration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * The facts of the transaction that decide whether its price is the base of the customs value, and what is added to it and
 * taken from it. With successive sales this is the last one before import, for export to Indonesia; those before it are
 * {@linkplain PriceEvent.EarlierSale events}.
 *
 * @param kind what brought the goods to Indonesia
 * @param proof whether a doubted price was proven
 * @param payments payments beside the invoice
 * @param discounts discounts on the invoice price
 * @param additions what the buyer bears beside the price
 * @param exclusions what the price contains and the value may not
 * @param restrictions restrictions on the use of the goods
 * @param conditions conditions of the sale
 * @param relationship what ties buyer and seller; empty if nothing does
 * @param priceEvents what else happened to the price, besides payments and discounts
 */
@Value.Builder
@PabeanStyle
public record Sale(
        TransactionKind kind,
        PriceProof proof,
        List<Payment> payments,
        List<Discount> discounts,
        List<Addition> additions,
        List<Exclusion> exclusions,
        Set<Restriction> restrictions,
        List<SaleCondition> conditions,
        Optional<Relationship> relationship,
        List<PriceEvent> priceEvents) {

    private static final Sale PLAIN =
            builder().kind(TransactionKind.SALE).proof(PriceProof.NOT_ASKED).build();

    /** Copies the collections and refuses null. */
    public Sale {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(proof, "proof");
        payments = List.copyOf(payments);
        discounts = List.copyOf(discounts);
        additions = List.copyOf(additions);
        exclusions = List.copyOf(exclusions);
        restrictions = Set.copyOf(restrictions);
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(relationship, "relationship");
        priceEvents = List.copyOf(priceEvents);
    }

    /** Starts with the kind of transaction and the proof of its price. */
    public static SaleBuilderStages.BuildStart builder() {
        return SaleBuilderStages.start();
    }

    /** A sale between strangers at the invoice price. */
    public static Sale plain() {
        return PLAIN;
    }

    /** The same with every amount changed in one way, for example shared out or converted. */
    public Sale withAmounts(UnaryOperator<Money> change) {
        return new Sale(
                kind,
                proof,
                payments.stream().map(each -> each.withAmounts(change)).toList(),
                discounts.stream().map(each -> each.withAmounts(change)).toList(),
                additions.stream().map(each -> each.withAmounts(change)).toList(),
                exclusions.stream().map(each -> each.withAmounts(change)).toList(),
                restrictions,
                conditions.stream().map(each -> each.withAmounts(change)).toList(),
                relationship.map(each -> each.withAmounts(change)),
                priceEvents.stream().map(each -> each.withAmounts(change)).toList());
    }

    /** The part of this sale that falls to one line of several: every sum is multiplied, every fact stays. */
    public Sale share(Fraction part) {
        return withAmounts(amount -> amount.times(part));
    }
}
