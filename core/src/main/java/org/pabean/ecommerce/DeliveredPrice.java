package org.pabean.ecommerce;

import java.util.Objects;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.Money;

/**
 * A delivered price (<i>DDP</i>) divided as the e-invoice divides it. Source: PMK 96/2023 art. 14(3)-(7).
 *
 * @param fob the price free on board
 * @param insurance insurance to the place of entry
 * @param freight freight to the place of entry
 * @param dutyAndTaxes duty and import taxes
 * @param otherCosts all other costs
 */
@Value.Builder
@PabeanStyle
public record DeliveredPrice(Money fob, Money insurance, Money freight, Money dutyAndTaxes, Money otherCosts) {

    /** Refuses null. */
    public DeliveredPrice {
        Objects.requireNonNull(fob, "fob");
        Objects.requireNonNull(insurance, "insurance");
        Objects.requireNonNull(freight, "freight");
        Objects.requireNonNull(dutyAndTaxes, "dutyAndTaxes");
        Objects.requireNonNull(otherCosts, "otherCosts");
    }

    /** Starts with the FOB price. */
    public static DeliveredPriceBuilderStages.BuildStart builder() {
        return DeliveredPriceBuilderStages.start();
    }

    /**
     * The value that the parts make at the place of entry (CIF), from which duty is computed.
     *
     * @throws IllegalArgumentException if the parts are in different currencies
     */
    public Money cif() {
        return fob.plus(insurance).plus(freight);
    }

    /**
     * The delivered price that the parts add up to.
     *
     * @throws IllegalArgumentException if the parts are in different currencies
     */
    public Money total() {
        return cif().plus(dutyAndTaxes).plus(otherCosts);
    }
}
