package org.pabean.declaration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;

/**
 * Sales in Indonesia of the goods, or of identical or similar imported goods, at the first level after import.
 *
 * @param id their name
 * @param transactions how many sales of this kind
 * @param date day of sale; a sale without day counts as one within the window
 * @param unitPrice price of one unit
 * @param quantity units of each sale
 * @param traits what speaks against using them
 */
@Value.Builder
@PabeanStyle
public record Resale(
        String id,
        int transactions,
        Optional<LocalDate> date,
        Optional<Rupiah> unitPrice,
        Optional<Fraction> quantity,
        Set<Trait> traits) {

    /** Copies the set and refuses null and a negative number of sales. */
    public Resale {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(quantity, "quantity");
        traits = Set.copyOf(traits);
        if (transactions < 0) {
            throw new IllegalArgumentException(transactions + " sales; use nought or more");
        }
    }

    /** Starts with name and number of sales. */
    public static ResaleBuilderStages.BuildStart builder() {
        return ResaleBuilderStages.start();
    }

    /** What decides whether a sale may be used. */
    public enum Trait {
        /** The buyer is related to the seller. */
        RELATED_BUYER,
        /** The buyer supplied an assist. */
        BUYER_SUPPLIED_ASSIST,
        /** The goods were sold after further processing. */
        FURTHER_PROCESSED,
        /** It is not the first sale after import. */
        LATER_LEVEL
    }

    /** All units of these sales; none if the quantity is not stated. */
    public Fraction units() {
        return quantity.orElse(Fraction.ZERO).times(transactions);
    }
}
