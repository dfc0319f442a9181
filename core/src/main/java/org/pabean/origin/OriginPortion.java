package org.pabean.origin;

import java.util.Objects;
import java.util.Optional;
import org.pabean.goods.Quantity;
import org.pabean.money.Fraction;
import org.pabean.tariff.DutyRate;

/**
 * A part of the goods with its rate. The parts of an item add up to it.
 *
 * @param preferential whether it gets the rate of the agreement
 * @param share the part of the item
 * @param quantity how much that is, where a quantity was declared
 * @param rate the rate, where rates were asked for
 */
public record OriginPortion(
        boolean preferential, Fraction share, Optional<Quantity> quantity, Optional<DutyRate> rate) {

    /** Refuses null. */
    public OriginPortion {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(rate, "rate");
    }
}
