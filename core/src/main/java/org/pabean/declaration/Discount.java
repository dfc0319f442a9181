package org.pabean.declaration;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/**
 * A discount on the invoice price.
 *
 * @param kind what it is granted for
 * @param terms how much it is
 * @param availability whether it is customary in the trade and open to any buyer
 * @param taken whether it was taken before the goods are valued
 */
public record Discount(Kind kind, Terms terms, Availability availability, boolean taken) {

    /** Refuses null. */
    public Discount {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(availability, "availability");
    }

    /** A discount open to any buyer and taken. */
    public static Discount of(Kind kind, Terms terms) {
        return new Discount(kind, terms, Availability.ANY_BUYER, true);
    }

    /** What a discount is granted for. */
    public enum Kind {
        /** Payment within a term. */
        CASH,
        /** A great quantity. */
        QUANTITY,
        /** Anything else. */
        OTHER
    }

    /** Who can have a discount. */
    public enum Availability {
        /** It is customary and open to any buyer. */
        ANY_BUYER,
        /** This buyer alone gets it. */
        THIS_BUYER_ONLY
    }

    /** How much a discount is. */
    public sealed interface Terms {}

    /**
     * A sum.
     *
     * @param amount how much
     */
    public record Sum(Money amount) implements Terms {

        /** Refuses null. */
        public Sum {
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * A part of the invoice price.
     *
     * @param rate how much of it
     */
    public record Rate(Percent rate) implements Terms {

        /** Refuses null. */
        public Rate {
            Objects.requireNonNull(rate, "rate");
        }
    }

    /**
     * A part of the invoice price that grows with the quantity.
     *
     * @param steps the scale, as agreed before import
     * @param earlierQuantity quantity bought earlier in the period that counts towards the scale; nought if the scale is
     *     not cumulative
     */
    public record Scale(List<QuantityStep<Percent>> steps, Fraction earlierQuantity) implements Terms {

        /** Copies the list and refuses null. */
        public Scale {
            steps = List.copyOf(steps);
            Objects.requireNonNull(earlierQuantity, "earlierQuantity");
        }
    }

    /** The same with every amount changed in one way, for example shared out or converted. */
    public Discount withAmounts(UnaryOperator<Money> change) {
        return terms instanceof Sum sum
                ? new Discount(kind, new Sum(change.apply(sum.amount)), availability, taken)
                : this;
    }
}
