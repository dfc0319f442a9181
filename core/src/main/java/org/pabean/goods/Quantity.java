package org.pabean.goods;

import java.util.Objects;
import org.pabean.money.Fraction;

/**
 * So much of something.
 *
 * @param amount how many units, exact
 * @param unit the unit
 */
public record Quantity(Fraction amount, UnitOfMeasure unit) {

    /** Refuses null. */
    public Quantity {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * A quantity from a text, as in {@code Quantity.of("25000", UnitOfMeasure.KGM)}.
     *
     * @throws NumberFormatException if the amount is not a decimal number
     */
    public static Quantity of(String amount, UnitOfMeasure unit) {
        return new Quantity(Fraction.parse(amount), unit);
    }

    /**
     * The same quantity in another unit.
     *
     * @throws IllegalArgumentException if the two units measure different things
     */
    public Quantity in(UnitOfMeasure other) {
        if (unit == other) {
            return this;
        }
        if (!unit.convertsTo(other)) {
            throw new IllegalArgumentException(this + " cannot be told in " + other);
        }
        return new Quantity(amount.times(unit.factorTo(other)), other);
    }

    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
