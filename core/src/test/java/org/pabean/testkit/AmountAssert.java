package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.pabean.money.Rupiah;

/**
 * What is asserted of an amount.
 *
 * @param <T> where the chain goes on afterwards
 */
public final class AmountAssert<T> {

    private final String name;
    private final Rupiah amount;
    private final T next;

    AmountAssert(String name, Rupiah amount, T next) {
        this.name = name;
        this.amount = amount;
        this.next = next;
    }

    /**
     * It is this amount.
     *
     * @param rupiah a decimal number without grouping, for example {@code 1210000}
     * @throws NumberFormatException if the text is not a decimal number
     */
    public T isEqualTo(String rupiah) {
        return isEqualTo(Rupiah.parse(rupiah));
    }

    /** It is this amount, to the last fraction. */
    public T isEqualTo(Rupiah rupiah) {
        assertEquals(rupiah, amount, name);
        return next;
    }

    /** It is nothing. */
    public T isZero() {
        return isEqualTo(Rupiah.ZERO);
    }

    /** It lies between two amounts, both included. */
    public T isBetween(Rupiah least, Rupiah most) {
        assertTrue(
                amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0,
                () -> name + ": expected from " + least + " to " + most + ", but was " + amount);
        return next;
    }
}
