package org.pabean.money;

import java.math.BigDecimal;

/** A rate in percent, exact: {@code Percent.parse("7.5")} is seven and a half in a hundred. */
public final class Percent implements Comparable<Percent> {

    /** Nought percent. */
    public static final Percent ZERO = new Percent(Fraction.ZERO);

    private static final Fraction HUNDREDTH = Fraction.of(1, 100);

    private final Fraction fraction;

    private Percent(Fraction fraction) {
        this.fraction = fraction;
    }

    /** So many percent. */
    public static Percent of(long percent) {
        return new Percent(Fraction.of(percent, 100));
    }

    /** So many percent. */
    public static Percent of(BigDecimal percent) {
        return ofValue(Fraction.of(percent));
    }

    /** So many percent. */
    public static Percent ofValue(Fraction percent) {
        return new Percent(percent.times(HUNDREDTH));
    }

    /** The rate that is this part of the whole: {@code ofFraction(Fraction.of(1, 4))} is 25 %. */
    public static Percent ofFraction(Fraction part) {
        return new Percent(part);
    }

    /**
     * The rate that a decimal text such as {@code 7.5} stands for, in percent.
     *
     * @throws NumberFormatException if the text is not a decimal number
     */
    public static Percent parse(String percent) {
        return ofValue(Fraction.parse(percent));
    }

    /** The rate as a part of the whole: 3/40 for 7.5 %. */
    public Fraction fraction() {
        return fraction;
    }

    /** The number before the percent sign. */
    public Fraction value() {
        return fraction.times(100);
    }

    /** The rate multiplied. */
    public Percent times(Fraction factor) {
        return new Percent(fraction.times(factor));
    }

    /** Whether the rate is nought. */
    public boolean isZero() {
        return fraction.signum() == 0;
    }

    @Override
    public int compareTo(Percent other) {
        return fraction.compareTo(other.fraction);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Percent that && fraction.equals(that.fraction);
    }

    @Override
    public int hashCode() {
        return fraction.hashCode();
    }

    /** The number and the sign, for example {@code 7.5%}. */
    @Override
    public String toString() {
        return value() + "%";
    }
}
