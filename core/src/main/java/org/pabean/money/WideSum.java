package org.pabean.money;

import java.math.BigInteger;

/**
 * Adds numbers that a {@code long} is too small for. They stay over one common denominator and are brought to lowest terms
 * once, in the end, since that is what costs most.
 */
final class WideSum {

    private BigInteger numerator = BigInteger.ZERO;
    private BigInteger denominator = BigInteger.ONE;
    private BigInteger lastDenominator = BigInteger.ONE;
    private BigInteger lastFactor = BigInteger.ONE;

    WideSum() {}

    /** Adds a quotient with a positive denominator, not necessarily in lowest terms. */
    void add(BigInteger addend, BigInteger itsDenominator) {
        if (!itsDenominator.equals(lastDenominator)) {
            adopt(itsDenominator);
        }
        numerator = numerator.add(lastFactor.equals(BigInteger.ONE) ? addend : addend.multiply(lastFactor));
    }

    /** Finds a denominator that both the sum so far and the next addend can stand over. */
    private void adopt(BigInteger itsDenominator) {
        BigInteger widening =
                numerator.signum() == 0 ? itsDenominator : itsDenominator.divide(denominator.gcd(itsDenominator));
        denominator = numerator.signum() == 0 ? itsDenominator : denominator.multiply(widening);
        numerator = numerator.multiply(widening);
        lastDenominator = itsDenominator;
        lastFactor = denominator.divide(itsDenominator);
    }

    /** The sum so far and a quotient with a positive denominator besides, which does not stay in the sum. */
    Fraction plus(BigInteger addend, BigInteger itsDenominator) {
        BigInteger[] factor = denominator.divideAndRemainder(itsDenominator);
        return factor[1].signum() == 0
                ? Fraction.of(numerator.add(addend.multiply(factor[0])), denominator)
                : Fraction.of(
                        numerator.multiply(itsDenominator).add(addend.multiply(denominator)),
                        denominator.multiply(itsDenominator));
    }
}
