package org.pabean.valuation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.Fraction;

/**
 * What goods are compared by under methods II and III. A fact that is not stated counts as equal.
 *
 * @param billOfLadingDate date of bill of lading or air waybill, which is the date of export
 * @param transportMode how they travel
 * @param tradeLevel level of trade of the buyer
 * @param quantity how many units
 * @param productionCountry where they are made
 */
@Value.Builder
@PabeanStyle
public record ComparedGoods(
        Optional<LocalDate> billOfLadingDate,
        Optional<TransportMode> transportMode,
        Optional<TradeLevel> tradeLevel,
        Optional<Fraction> quantity,
        Optional<Country> productionCountry) {

    /** Refuses null. */
    public ComparedGoods {
        Objects.requireNonNull(billOfLadingDate, "billOfLadingDate");
        Objects.requireNonNull(transportMode, "transportMode");
        Objects.requireNonNull(tradeLevel, "tradeLevel");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(productionCountry, "productionCountry");
    }

    /** Starts with nothing stated. */
    public static ComparedGoodsBuilder builder() {
        return new ComparedGoodsBuilder();
    }

    /** Levels of trade, as the manual of 1999 tells them apart (KEP-81/BC/1999). */
    public enum TradeLevel {
        /** Wholesaler, industrial users among them. */
        WHOLESALE,
        /** Retailer. */
        RETAIL,
        /** End user. */
        END_USER
    }
}
