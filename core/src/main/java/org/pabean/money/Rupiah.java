package org.pabean.money;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * An exact amount of Indonesian rupiah, before or after rounding. It may be negative, as a difference is.
 *
 * <p>Immutable; two amounts are equal if they are the same number.
 */
public final class Rupiah implements Comparable<Rupiah> {

    /** Nothing. */
    public static final Rupiah ZERO = new Rupiah(Fraction.ZERO);

    private final Fraction amount;

    private Rupiah(Fraction amount) {
        this.amount = amount;
    }

    /** So many whole rupiah. */
    public static Rupiah of(long whole) {
        return whole == 0 ? ZERO : new Rupiah(Fraction.of(whole));
    }

    /** This exact amount. */
    public static Rupiah of(Fraction amount) {
        return new Rupiah(amount);
    }

    /** This exact amount. */
    public static Rupiah of(BigDecimal amount) {
        return new Rupiah(Fraction.of(amount));
    }

    /**
     * The amount that a decimal text such as {@code 98500050} or {@code 685460895.21} stands for.
     *
     * @throws NumberFormatException if the text is not a decimal number
     */
    public static Rupiah parse(String decimal) {
        return new Rupiah(Fraction.parse(decimal));
    }

    /** The sum of many amounts. */
    public static Rupiah sum(Collection<Rupiah> amounts) {
        Fraction sum = Fraction.ZERO;
        for (Rupiah each : amounts) {
            sum = sum.plus(each.amount);
        }
        return new Rupiah(sum);
    }

    /** The exact number of rupiah. */
    public Fraction amount() {
        return amount;
    }

    /** The sum. */
    public Rupiah plus(Rupiah other) {
        return new Rupiah(amount.plus(other.amount));
    }

    /** The difference. */
    public Rupiah minus(Rupiah other) {
        return new Rupiah(amount.minus(other.amount));
    }

    /** The amount multiplied. */
    public Rupiah times(Fraction factor) {
        return new Rupiah(amount.times(factor));
    }

    /** So many percent of the amount. */
    public Rupiah times(Percent rate) {
        return new Rupiah(amount.times(rate.fraction()));
    }

    /** The amount rounded. */
    public Rupiah rounded(Rounding rounding) {
        return new Rupiah(rounding.apply(amount));
    }

    /** Whether this is nothing. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** -1, 0 or 1 as the amount is below, equal to or above nothing. */
    public int signum() {
        return amount.signum();
    }

    /** The smaller of two amounts. */
    public Rupiah min(Rupiah other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of two amounts. */
    public Rupiah max(Rupiah other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Rupiah other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rupiah that && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return amount.hashCode();
    }

    /** The plain number, without grouping or currency sign. */
    @Override
    public String toString() {
        return amount.toString();
    }
}
