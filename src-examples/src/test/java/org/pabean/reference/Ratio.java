package org.pabean.reference;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A quotient of two whole numbers: the arithmetic of the second opinion, shared with nothing else. */
final class Ratio implements Comparable<Ratio> {

    static final Ratio ZERO = of(0);
    static final Ratio ONE = of(1);

    private static final int LONG_NUMBER = 300;

    private final BigInteger top;
    private final BigInteger bottom;

    private Ratio(BigInteger top, BigInteger bottom) {
        boolean isLong = bottom.bitLength() > LONG_NUMBER;
        BigInteger common = isLong ? top.gcd(bottom) : BigInteger.ONE;
        this.top = isLong ? top.divide(common) : top;
        this.bottom = isLong ? bottom.divide(common) : bottom;
    }

    static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Ratio of(long top, long bottom) {
        return new Ratio(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    static Ratio of(BigInteger top, BigInteger bottom) {
        return new Ratio(top, bottom);
    }

    static Ratio of(BigDecimal decimal) {
        BigDecimal scaled = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return new Ratio(scaled.unscaledValue(), BigInteger.TEN.pow(scaled.scale()));
    }

    static Ratio percent(BigDecimal percent) {
        return of(percent).over(of(100));
    }

    Ratio plus(Ratio other) {
        return new Ratio(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.top.negate(), other.bottom));
    }

    Ratio times(Ratio other) {
        return new Ratio(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Ratio times(long factor) {
        return times(of(factor));
    }

    /** Divides by a number above nought. */
    Ratio over(Ratio other) {
        return new Ratio(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    /** The next multiple of a unit, upward. */
    Ratio up(long unit) {
        BigInteger step = bottom.multiply(BigInteger.valueOf(unit));
        return of(top.add(step).subtract(BigInteger.ONE).divide(step).longValueExact())
                .times(unit);
    }

    /** The multiple of a unit that is not above; for numbers of nought or more. */
    Ratio down(long unit) {
        return of(top.divide(bottom.multiply(BigInteger.valueOf(unit))).longValueExact())
                .times(unit);
    }

    /** The nearest whole number, upward from one half. */
    Ratio half() {
        return plus(of(1, 2)).down(1);
    }

    int sign() {
        return top.signum();
    }

    @Override
    public int compareTo(Ratio other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio ratio && compareTo(ratio) == 0;
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("numbers that are equal may be written differently");
    }

    @Override
    public String toString() {
        BigInteger common = top.gcd(bottom);
        BigInteger shortTop = top.divide(common);
        BigInteger shortBottom = bottom.divide(common);
        return shortBottom.equals(BigInteger.ONE) ? shortTop.toString() : shortTop + "/" + shortBottom;
    }
}
