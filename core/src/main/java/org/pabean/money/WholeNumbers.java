package org.pabean.money;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The sum of two quotients with positive denominators, if {@code long}s can hold it. */
    static @Nullable Fraction sum(long a, long under, long b, long otherUnder) {
        long common = under == otherUnder ? under : commonFactor(under, otherUnder);
        long left = under == otherUnder ? 1 : otherUnder / common;
        long right = under == otherUnder ? 1 : under / common;
        long sum = a * left + b * right;
        boolean fits = fits(a, left) && fits(b, right) && fits(under, left);
        return fits && ((a * left ^ sum) & (b * right ^ sum)) >= 0 ? Fraction.ofNarrow(sum, under * left) : null;
    }

    /** A quotient with a positive denominator as a decimal, if it has an end and its digits fit in a {@code long}. */
    static Optional<BigDecimal> decimal(long numerator, long denominator) {
        int decimals = placesOf(denominator);
        return decimals < 0
                ? reduced(numerator, denominator)
                : Optional.of(withoutTrailingNoughts(numerator, decimals));
    }

    /** To which power ten has to be raised to give the number; less than nought if it is no such power. */
    private static int placesOf(long number) {
        long power = 1;
        int places = 0;
        while (power < number && places < MOST_PLACES) {
            power *= 10;
            places++;
        }
        return power == number ? places : -1;
    }

    private static BigDecimal withoutTrailingNoughts(long unscaled, int places) {
        long digits = unscaled;
        int left = places;
        while (left > 0 && digits % 10 == 0) {
            digits /= 10;
            left--;
        }
        return BigDecimal.valueOf(digits, left);
    }

    private static Optional<BigDecimal> reduced(long numerator, long denominator) {
        if (numerator % denominator == 0) {
            return Optional.of(BigDecimal.valueOf(numerator / denominator));
        }
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

    /** A quotient of positive numbers in lowest terms. */
    static Fraction lowest(long numerator, long denominator) {
        long common = commonFactor(numerator, denominator);
        return Fraction.ofNarrow(numerator / common, denominator / common);
    }

    /** A quotient of positive numbers in lowest terms, such as 11/12, as text. */
    static String ratio(long numerator, long denominator) {
        long common = commonFactor(numerator, denominator);
        return common == denominator
                ? Long.toString(numerator / common)
                : numerator / common + "/" + denominator / common;
    }
}
