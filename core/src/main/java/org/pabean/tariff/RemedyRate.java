package org.pabean.tariff;

import java.util.Objects;

/** What is known of the rate of a trade remedy. A range is told to the reader and never computed with. */
public sealed interface RemedyRate {

    /**
     * The rate itself.
     *
     * @param rate percent of the value, or rupiah per unit
     */
    record Known(DutyRate rate) implements RemedyRate {

        /** Refuses null. */
        public Known {
            Objects.requireNonNull(rate, "rate");
        }
    }

    /**
     * A rate that no source tells for these goods.
     *
     * @param range the span in which it lies, for a reader; empty if that is not known either
     */
    record NotKnown(String range) implements RemedyRate {

        /** Refuses null. */
        public NotKnown {
            Objects.requireNonNull(range, "range");
        }
    }
}
