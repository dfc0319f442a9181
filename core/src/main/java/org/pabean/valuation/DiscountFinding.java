package org.pabean.valuation;

import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.Discount;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/**
 * What became of a discount.
 *
 * @param discount the discount
 * @param accepted whether it lowers the price
 * @param rate the rate that applies, where it is a rate or a step of a scale
 * @param amount by how much it lowers the price
 * @param creditOnEarlierLots whether a credit on lots bought earlier lowers the price too
 */
public record DiscountFinding(
        Discount discount, boolean accepted, Optional<Percent> rate, Money amount, boolean creditOnEarlierLots) {

    /** Refuses null. */
    public DiscountFinding {
        Objects.requireNonNull(discount, "discount");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(amount, "amount");
    }
}
