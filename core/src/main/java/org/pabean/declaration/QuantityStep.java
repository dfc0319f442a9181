package org.pabean.declaration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.money.Fraction;

/**
 * One step of a scale by quantity: of discounts, or of list prices.
 *
 * @param from the first quantity
 * @param to the last quantity; empty if there is none
 * @param value what holds for these quantities
 * @param <T> the value
 */
public record QuantityStep<T>(Fraction from, Optional<Fraction> to, T value) {

    /** Refuses null and an end before the start. */
    public QuantityStep {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(value, "value");
        if (to.isPresent() && to.get().compareTo(from) < 0) {
            throw new IllegalArgumentException("a step from " + from + " to " + to.get() + "; put the smaller first");
        }
    }

    /** Whether a quantity falls on this step. */
    public boolean contains(Fraction quantity) {
        return quantity.compareTo(from) >= 0
                && to.map(last -> quantity.compareTo(last) <= 0).orElse(true);
    }

    /** The step of a quantity; empty if the scale has none. */
    public static <T> Optional<QuantityStep<T>> of(List<QuantityStep<T>> scale, Fraction quantity) {
        return scale.stream().filter(step -> step.contains(quantity)).findFirst();
    }
}
