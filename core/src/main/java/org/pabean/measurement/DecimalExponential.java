package org.pabean.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The exponential function in decimals.
 *
 * <p>The argument is halved until it is small, the power series is added up, and the sum is squared back. Sixty digits
 * are carried; the result keeps forty significant digits, of which every one is right within one unit of the last for
 * arguments of at most {@link #LARGEST_ARGUMENT} in size.
 */
final class DecimalExponential {

    /** Significant digits of a result. */
    static final MathContext RESULT = new MathContext(40, RoundingMode.HALF_EVEN);

    /** The largest size of an argument; a volume correction stays far below one. */
    static final BigDecimal LARGEST_ARGUMENT = BigDecimal.valueOf(100);

    private static final MathContext WORKING = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final BigDecimal SMALL = new BigDecimal("0.001");
    private static final BigDecimal NEGLIGIBLE = BigDecimal.ONE.movePointLeft(64);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private DecimalExponential() {}

    /** e to the power of the exponent. */
    static BigDecimal exp(BigDecimal exponent) {
        if (exponent.abs().compareTo(LARGEST_ARGUMENT) > 0) {
            throw new ArithmeticException("the exponent " + exponent + " lies outside ±" + LARGEST_ARGUMENT);
        }
        BigDecimal small = exponent;
        int halvings = 0;
        while (small.abs().compareTo(SMALL) > 0) {
            small = small.divide(TWO, WORKING);
            halvings++;
        }
        BigDecimal power = series(small);
        for (int i = 0; i < halvings; i++) {
            power = power.multiply(power, WORKING);
        }
        return power.round(RESULT);
    }

    private static BigDecimal series(BigDecimal x) {
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(NEGLIGIBLE) > 0; n++) {
            term = term.multiply(x, WORKING).divide(BigDecimal.valueOf(n), WORKING);
            sum = sum.add(term, WORKING);
        }
        return sum;
    }
}
