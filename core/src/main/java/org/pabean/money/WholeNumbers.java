package org.pabean.money;

import java.math.BigDecimal;
import java.util.Optional;

/** Arithmetic of {@code long}s that exact numbers need. */
final class WholeNumbers {

    /** Ten to this power still fits in a {@code long}. */
    private static final int MOST_PLACES = 18;

    private WholeNumbers() {}

    /** Whether the product fits in a {@code long}. */
    static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
    }

    /** The greatest common divisor of two positive numbers. */
    static long commonFactor(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** A quotient with a positive denominator as a decimal, if it has an end and its digits fit in a {@code long}. */
    static Optional<BigDecimal> decimal(long numerator, long denominator) {
        long common = commonFactor(Math.abs(numerator), denominator);
        long lowest = denominator / common;
        long power = 1;
        for (int places = 0; places <= MOST_PLACES; places++) {
            if (power % lowest == 0) {
                long widening = power / lowest;
                long reduced = numerator / common;
                return fits(reduced, widening)
                        ? Optional.of(BigDecimal.valueOf(reduced * widening, places))
                        : Optional.empty();
            }
            power *= 10;
        }
        return Optional.empty();
    }
}
