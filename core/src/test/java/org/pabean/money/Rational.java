package org.pabean.money;

import java.math.BigInteger;

/** The plainest exact number there is, to hold {@link Fraction} against. */
record Rational(BigInteger above, BigInteger below) {

    Rational {
        if (below.signum() == 0) {
            throw new ArithmeticException("nought below");
        }
        BigInteger common = above.gcd(below).max(BigInteger.ONE);
        BigInteger divisor = below.signum() < 0 ? common.negate() : common;
        above = above.divide(divisor);
        below = below.divide(divisor);
    }

    /** Reads a fraction through its text, so that nothing of its inside is relied upon. */
    static Rational of(Fraction fraction) {
        String ratio = fraction.asRatio();
        int bar = ratio.indexOf('/');
        return bar < 0
                ? new Rational(new BigInteger(ratio), BigInteger.ONE)
                : new Rational(new BigInteger(ratio.substring(0, bar)), new BigInteger(ratio.substring(bar + 1)));
    }

    Rational plus(Rational other) {
        return new Rational(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Rational minus(Rational other) {
        return new Rational(
                above.multiply(other.below).subtract(other.above.multiply(below)), below.multiply(other.below));
    }

    Rational times(Rational other) {
        return new Rational(above.multiply(other.above), below.multiply(other.below));
    }

    Rational dividedBy(Rational other) {
        return new Rational(above.multiply(other.below), below.multiply(other.above));
    }

    int compareTo(Rational other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    /** The greatest whole number that is not greater. */
    BigInteger floor() {
        BigInteger[] parts = above.divideAndRemainder(below);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The least whole number that is not less. */
    BigInteger ceiling() {
        return new Rational(above.negate(), below).floor().negate();
    }
}
