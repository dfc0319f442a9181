package org.pabean.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The exact number behind {@link Fraction} when a {@code long} is too small: always in lowest terms, with a positive
 * denominator.
 */
record WideFraction(BigInteger numerator, BigInteger denominator) {

    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    WideFraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division of " + numerator + " by nought");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger common = commonFactor(numerator, denominator);
            BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /** The greatest common divisor; most denominators fit in a {@code long}, where no step is wide but the first. */
    private static BigInteger commonFactor(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() < 0 || denominator.bitLength() >= Long.SIZE) {
            return numerator.gcd(denominator);
        }
        long rest = numerator.mod(denominator).longValueExact();
        return BigInteger.valueOf(WholeNumbers.commonFactor(denominator.longValueExact(), rest));
    }

    Fraction narrowed() {
        return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE
                ? Fraction.ofNarrow(numerator.longValueExact(), denominator.longValueExact())
                : Fraction.ofWide(this);
    }

    WideFraction plus(WideFraction other) {
        return new WideFraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    WideFraction negated() {
        return new WideFraction(numerator.negate(), denominator);
    }

    WideFraction times(WideFraction other) {
        return new WideFraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    WideFraction dividedBy(WideFraction other) {
        return new WideFraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction roundedTo(long unit, RoundingMode direction) {
        BigInteger step = BigInteger.valueOf(unit);
        BigDecimal whole = new BigDecimal(numerator).divide(new BigDecimal(denominator.multiply(step)), 0, direction);
        return Fraction.of(whole.toBigIntegerExact().multiply(step), BigInteger.ONE);
    }

    String asRatio() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    int signum() {
        return numerator.signum();
    }

    Optional<BigDecimal> asDecimal() {
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        if (!rest.equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        int places = Math.max(twos, fives);
        BigInteger unscaled = numerator.multiply(TWO.pow(places - twos)).multiply(FIVE.pow(places - fives));
        return Optional.of(new BigDecimal(unscaled, places));
    }

    BigDecimal asDecimal(int places, RoundingMode direction) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, direction);
    }

    @Override
    public String toString() {
        return asDecimal().map(BigDecimal::toPlainString).orElse(numerator + "/" + denominator);
    }
}
