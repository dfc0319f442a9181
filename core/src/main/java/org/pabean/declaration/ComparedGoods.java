package org.pabean.declaration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pabean.goods.Country;
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

    /** Goods of which nothing is stated, so that everything counts as equal. */
    public static ComparedGoods unknown() {
        return new ComparedGoods(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, exported on a day. */
    public ComparedGoods exportedOn(LocalDate day) {
        return new ComparedGoods(Optional.of(day), transportMode, tradeLevel, quantity, productionCountry);
    }

    /** The same, carried in a way. */
    public ComparedGoods by(TransportMode mode) {
        return new ComparedGoods(billOfLadingDate, Optional.of(mode), tradeLevel, quantity, productionCountry);
    }

    /** The same, sold at a level of trade. */
    public ComparedGoods at(TradeLevel level) {
        return new ComparedGoods(billOfLadingDate, transportMode, Optional.of(level), quantity, productionCountry);
    }

    /** The same, of so many units. */
    public ComparedGoods of(Fraction units) {
        return new ComparedGoods(billOfLadingDate, transportMode, tradeLevel, Optional.of(units), productionCountry);
    }

    /** The same, made in a country. */
    public ComparedGoods madeIn(Country country) {
        return new ComparedGoods(billOfLadingDate, transportMode, tradeLevel, quantity, Optional.of(country));
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
