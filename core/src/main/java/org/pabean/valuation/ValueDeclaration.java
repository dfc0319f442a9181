package org.pabean.valuation;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.declaration.Sale;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * All that is known about the value of one line of goods (<i>deklarasi nilai pabean</i>): the facts that the six methods work
 * on. What is not known is left out, and a method that needs it is left in its turn.
 *
 * @param currency the currency of price, charges and candidates
 * @param deductiveOrder whether the importer asked for the computed value before the deductive one
 * @param price the invoice price of the line
 * @param quantity how many units; one if not stated
 * @param carriage delivery term, charges and way; without it no CIF value can be made of a price
 * @param sale the facts of the transaction; a plain sale if not stated
 * @param identical transactions of identical goods
 * @param similar transactions of similar goods
 * @param deductive figures of sales in Indonesia
 * @param computed figures of the producer
 * @param fallback what is proposed for the fall-back method
 */
@Value.Builder
@PabeanStyle
public record ValueDeclaration(
        CurrencyCode currency,
        DeductiveOrder deductiveOrder,
        Optional<Money> price,
        Optional<Fraction> quantity,
        Optional<Carriage> carriage,
        Optional<Sale> sale,
        Optional<Comparison> identical,
        Optional<Comparison> similar,
        Optional<DeductiveFigures> deductive,
        Optional<ComputedFigures> computed,
        Optional<FallbackProposal> fallback) {

    /** Refuses null. */
    public ValueDeclaration {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(deductiveOrder, "deductiveOrder");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(carriage, "carriage");
        Objects.requireNonNull(sale, "sale");
        Objects.requireNonNull(identical, "identical");
        Objects.requireNonNull(similar, "similar");
        Objects.requireNonNull(deductive, "deductive");
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(fallback, "fallback");
    }

    /** Starts with the currency and the order of methods IV and V. */
    public static ValueDeclarationBuilderStages.BuildStart builder() {
        return ValueDeclarationBuilderStages.start();
    }

    /** In which order methods IV and V are tried. Only the importer may change it (Customs Law art. 15(3a)). */
    public enum DeductiveOrder {
        /** As the law orders them. */
        DEDUCTIVE_FIRST,
        /** At the importer's request. */
        COMPUTED_FIRST
    }

    /** The facts of the transaction, a plain sale if none are stated. */
    public Sale transaction() {
        return sale.orElse(Sale.plain());
    }

    /** The number of units, one if none is stated. */
    public Fraction units() {
        return quantity.orElse(Fraction.ONE);
    }
}
