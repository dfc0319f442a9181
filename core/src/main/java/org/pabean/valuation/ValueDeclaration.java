package org.pabean.valuation;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.pabean.declaration.Sale;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * All that is known about the value of one line of goods (<i>deklarasi nilai pabean</i>): the facts that the six methods work
 * on. What is not known is left out, and a method that needs it is left in its turn.
 *
 * @param currency the currency of the price, or without price the one in which the line is valued
 * @param evidence what the other methods than the transaction value work on
 * @param price the invoice price of the line
 * @param quantity how many units; one if not stated
 * @param carriage delivery term, charges and way; without it no CIF value can be made of a price
 * @param sale the facts of the transaction; a plain sale if not stated
 */
@Value.Builder
@PabeanStyle
public record ValueDeclaration(
        CurrencyCode currency,
        ValuationEvidence evidence,
        Optional<Money> price,
        Optional<Fraction> quantity,
        Optional<Carriage> carriage,
        Optional<Sale> sale) {

    /** Refuses null. */
    public ValueDeclaration {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(carriage, "carriage");
        Objects.requireNonNull(sale, "sale");
    }

    /** Starts with the currency and the evidence for the methods after the first. */
    public static ValueDeclarationBuilderStages.BuildStart builder() {
        return ValueDeclarationBuilderStages.start();
    }

    /** The facts of the transaction, a plain sale if none are stated. */
    public Sale transaction() {
        return sale.orElse(Sale.plain());
    }

    /** The number of units, one if none is stated. */
    public Fraction units() {
        return quantity.orElse(Fraction.ONE);
    }

    /** Whether it is plain at a glance that no amount of sale and carriage is in another currency than this one. */
    boolean isInCurrencyOf(Money whole) {
        return sale.isEmpty() && (carriage.isEmpty() || carriage.get().isInCurrencyOf(whole));
    }

    /** The same with every amount of sale and carriage changed in one way; price and evidence stay. */
    ValueDeclaration withAmounts(UnaryOperator<Money> change) {
        return new ValueDeclaration(
                currency,
                evidence,
                price,
                quantity,
                carriage.map(each -> each.withAmounts(change)),
                sale.map(each -> each.withAmounts(change)));
    }
}
