package org.pabean.tariff;

import java.util.Objects;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/** A rate as a tariff states it: a percentage of the value, rupiah per unit of quantity, or a fixed sum. */
public sealed interface DutyRate {

    /**
     * A percentage of the base (<i>tarif ad valorem</i>).
     *
     * @param percent the rate
     */
    record AdValorem(Percent percent) implements DutyRate {

        /** Nought percent. */
        public static final DutyRate FREE = new AdValorem(Percent.ZERO);

        /** Refuses null. */
        public AdValorem {
            Objects.requireNonNull(percent, "percent");
        }

        @Override
        public boolean isZero() {
            return percent.isZero();
        }

        @Override
        public DutyRate times(Fraction part) {
            return new AdValorem(percent.times(part));
        }

        @Override
        public String toString() {
            return percent.toString();
        }
    }

    /**
     * Rupiah per unit of quantity (<i>tarif spesifik</i>), whatever the value.
     *
     * @param perUnit rupiah for one unit
     * @param unit the unit
     */
    record Specific(Rupiah perUnit, UnitOfMeasure unit) implements DutyRate {

        /** Refuses null. */
        public Specific {
            Objects.requireNonNull(perUnit, "perUnit");
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public boolean isZero() {
            return perUnit.isZero();
        }

        @Override
        public DutyRate times(Fraction part) {
            return new Specific(perUnit.times(part), unit);
        }

        @Override
        public String toString() {
            return "Rp " + perUnit + "/" + unit;
        }
    }

    /**
     * A sum that is known without its rate.
     *
     * @param amount the sum
     */
    record Sum(Rupiah amount) implements DutyRate {

        /** Refuses null. */
        public Sum {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public boolean isZero() {
            return amount.isZero();
        }

        @Override
        public DutyRate times(Fraction part) {
            return new Sum(amount.times(part));
        }

        @Override
        public String toString() {
            return "Rp " + amount;
        }
    }

    /** So many percent. */
    static DutyRate of(Percent percent) {
        return percent.isZero() ? AdValorem.FREE : new AdValorem(percent);
    }

    /**
     * So many percent, from a decimal text.
     *
     * @throws NumberFormatException if the text is not a decimal number
     */
    static DutyRate percent(String percent) {
        return of(Percent.parse(percent));
    }

    /** So many rupiah for each unit. */
    static DutyRate perUnit(Rupiah perUnit, UnitOfMeasure unit) {
        return new Specific(perUnit, unit);
    }

    /** Whether nothing can come of this rate. */
    boolean isZero();

    /** The rate multiplied, for example by the part of a duty that a facility leaves due. */
    DutyRate times(Fraction part);
}
