package org.pabean.declaration;

import java.util.Objects;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExciseGroup;

/** What is said about the excise of an item. */
public sealed interface ExciseClaim {

    /**
     * A rate or sum that the declarant gives.
     *
     * @param rate percent of customs value and duty, rupiah per unit, or a sum
     */
    record Given(DutyRate rate) implements ExciseClaim {

        /** Refuses null. */
        public Given {
            Objects.requireNonNull(rate, "rate");
        }
    }

    /**
     * Goods of a group whose rate is looked up.
     *
     * @param group the group
     */
    record OfGroup(ExciseGroup group) implements ExciseClaim {

        /** Refuses null. */
        public OfGroup {
            Objects.requireNonNull(group, "group");
        }
    }

    /**
     * Excise settled by tax stamps that were bought before: it belongs to the import value but is not paid again (Excise
     * Law art. 7(2)-(3)).
     *
     * @param amount the excise that the stamps stand for
     */
    record StampsBought(Rupiah amount) implements ExciseClaim {

        /** Refuses null. */
        public StampsBought {
            Objects.requireNonNull(amount, "amount");
        }
    }
}
