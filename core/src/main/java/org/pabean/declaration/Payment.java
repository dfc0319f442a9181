package org.pabean.declaration;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.pabean.money.Money;

/**
 * A payment beside the invoice.
 *
 * @param kind what it is for
 * @param amount how much
 */
public record Payment(Kind kind, Money amount) {

    /** Refuses null. */
    public Payment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
    }

    /** What a payment beside the invoice is for. */
    public enum Kind {
        /** The buyer settles a debt of the seller. */
        SELLER_DEBT_SETTLED,
        /** The buyer pays a third person for the seller's benefit. */
        THIRD_PARTY_FOR_SELLER,
        /** An earlier claim of the buyer was set off against the price. */
        SET_OFF,
        /** The buyer's own activity, such as its own advertising, even if it helps the seller. */
        BUYER_OWN_ACTIVITY,
        /** A dividend or another flow from buyer to seller that has nothing to do with the goods. */
        DIVIDEND
    }

    /** The same with every amount changed in one way, for example shared out or converted. */
    public Payment withAmounts(UnaryOperator<Money> change) {
        return new Payment(kind, change.apply(amount));
    }
}
