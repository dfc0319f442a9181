package org.pabean.regime.allowance;

import java.util.Objects;
import org.pabean.money.Fraction;

/**
 * A quantity of excisable goods.
 *
 * @param kind what they are
 * @param quantity how many, in the unit of the kind
 */
public record ExcisableGoods(ExcisableKind kind, Fraction quantity) {

    /**
     * Refuses null.
     *
     * @throws IllegalArgumentException if the quantity is negative
     */
    public ExcisableGoods {
        Objects.requireNonNull(kind, "kind");
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException("a quantity of " + kind + " cannot be negative, but is " + quantity);
        }
    }
}
