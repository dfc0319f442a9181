package org.pabean.ecommerce;

import java.util.Objects;

/**
 * An operator of trade through electronic systems (<i>PPMSE</i>). Source: PMK 96/2023 art. 2(5)-(7).
 *
 * @param kind what it runs
 * @param location where it is
 * @param meetsCriteria whether a foreign operator meets the criteria of the trade ministry, so that it must appoint a
 *     representative
 * @param hasRepresentative whether a business entity in Indonesia represents it
 */
public record EcommerceOperator(Kind kind, Location location, boolean meetsCriteria, boolean hasRepresentative) {

    /** Refuses null. */
    public EcommerceOperator {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(location, "location");
    }

    /** What an operator runs. */
    public enum Kind {
        /** A shop that sells its own goods (<i>retail online</i>). */
        ONLINE_RETAILER,
        /** A place where others sell (<i>lokapasar</i>). */
        MARKETPLACE
    }

    /** Where an operator is. */
    public enum Location {
        /** In the customs territory. */
        DOMESTIC,
        /** Outside it. */
        ABROAD
    }

    /** Whether it must appoint a representative in Indonesia. */
    public boolean mustAppointRepresentative() {
        return location == Location.ABROAD && meetsCriteria;
    }
}
