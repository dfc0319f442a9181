package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pabean.goods.Country;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * What the buyer supplies free or at reduced cost for making and selling the goods (<i>assist</i>).
 *
 * @param category which of the four kinds; empty if not stated
 * @param source how the buyer came by it, which says what its value is
 * @param transport what it cost to bring it to the place of use; empty if the value of the assist contains that
 * @param undertakenIn where engineering, development or design work was done
 * @param reductionForUse what earlier use has taken off the value
 * @param apportionment how its value is spread over shipments; empty if all of it belongs to this one
 */
public record Assist(
        Optional<Category> category,
        Source source,
        Optional<Money> transport,
        Optional<Country> undertakenIn,
        Optional<Money> reductionForUse,
        Optional<Apportionment> apportionment) {

    /** Refuses null. */
    public Assist {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(transport, "transport");
        Objects.requireNonNull(undertakenIn, "undertakenIn");
        Objects.requireNonNull(reductionForUse, "reductionForUse");
        Objects.requireNonNull(apportionment, "apportionment");
    }

    /** An assist of a category, bought new for this shipment alone. */
    public static Assist of(Category category) {
        return new Assist(
                Optional.of(category),
                Source.BOUGHT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, spread over shipments. */
    public Assist over(Apportionment way) {
        return new Assist(category, source, transport, undertakenIn, reductionForUse, Optional.of(way));
    }

    /** The same, its work done in a country. */
    public Assist undertakenIn(Country country) {
        return new Assist(category, source, transport, Optional.of(country), reductionForUse, apportionment);
    }

    /** The same with every amount changed in one way, for example shared out or converted. */
    public Assist withAmounts(UnaryOperator<Money> change) {
        return new Assist(
                category, source, transport.map(change), undertakenIn, reductionForUse.map(change), apportionment);
    }

    /** The four kinds of assist. */
    public enum Category {
        /** Materials, components and parts that go into the goods. */
        MATERIALS,
        /** Tools, dies, moulds and the like. */
        TOOLS,
        /** Materials consumed in production. */
        CONSUMED,
        /** Engineering, development, artwork, design work, plans and sketches. */
        ENGINEERING_DESIGN
    }

    /** How the buyer came by an assist. */
    public enum Source {
        /** Bought from an unrelated person: the cost of acquisition. */
        BOUGHT,
        /** Made by the buyer or a related person: the cost of production. */
        MADE,
        /** Leased: the cost of the lease. */
        LEASED,
        /** In the public domain: the cost of obtaining copies. */
        PUBLIC_DOMAIN
    }

    /** Over what the value of an assist is spread. */
    public enum Spread {
        /** All of it on the first shipment. */
        ALL_ON_FIRST_SHIPMENT,
        /** Over the units produced up to the first shipment. */
        OVER_PRODUCED,
        /** Over the units of a firm contract. */
        OVER_CONTRACT
    }

    /**
     * How the value of an assist is spread over shipments.
     *
     * @param spread over what
     * @param shipmentUnits units in this shipment
     * @param units units that the value is spread over; of no effect where all falls on the first shipment
     */
    public record Apportionment(Spread spread, Fraction shipmentUnits, Fraction units) {

        /** Refuses null and a shipment of nothing or of more than the units it is a part of. */
        public Apportionment {
            Objects.requireNonNull(spread, "spread");
            boolean whole = spread == Spread.ALL_ON_FIRST_SHIPMENT;
            if (shipmentUnits.signum() <= 0 || (!whole && shipmentUnits.compareTo(units) > 0)) {
                throw new IllegalArgumentException(
                        "a shipment of " + shipmentUnits + " units out of " + units + "; it must be a part of them");
            }
        }

        /** The part of the value that belongs to this shipment. */
        public Fraction part() {
            return spread == Spread.ALL_ON_FIRST_SHIPMENT ? Fraction.ONE : shipmentUnits.dividedBy(units);
        }
    }
}
