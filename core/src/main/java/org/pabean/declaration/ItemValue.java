package org.pabean.declaration;

import java.util.Objects;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;

/** What is said about the value of an item. */
public sealed interface ItemValue {

    /** Nothing: enough for a specific duty alone, which does not depend on the value. */
    ItemValue NONE = new None();

    /**
     * The price of the item under the delivery terms of the consignment; charges of the consignment are shared over such
     * items by their price.
     *
     * @param price the price
     */
    record Price(Money price) implements ItemValue {

        /** Refuses null. */
        public Price {
            Objects.requireNonNull(price, "price");
        }
    }

    /**
     * The value of the item with freight and insurance to the place of import.
     *
     * @param cif the value
     */
    record Cif(Money cif) implements ItemValue {

        /** Refuses null. */
        public Cif {
            Objects.requireNonNull(cif, "cif");
        }
    }

    /**
     * The customs value (<i>nilai pabean</i>) in rupiah, determined elsewhere.
     *
     * @param value the customs value
     */
    record CustomsValue(Rupiah value) implements ItemValue {

        /** Refuses null. */
        public CustomsValue {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The import value (<i>nilai impor</i>), base of the import taxes, determined elsewhere; duty is then not computed.
     *
     * @param value the import value
     */
    record ImportValue(Rupiah value) implements ItemValue {

        /** Refuses null. */
        public ImportValue {
            Objects.requireNonNull(value, "value");
        }
    }

    /** Nothing is said. */
    record None() implements ItemValue {}
}
