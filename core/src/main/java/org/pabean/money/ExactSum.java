package org.pabean.money;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Adds many exact numbers and makes no new object for each: numbers that share a denominator, or whose common
 * denominator fits in a {@code long}, are added as whole numbers, all others in a {@link WideSum}. The sum is exact either way. Belongs to
 * one thread.
 */
final class ExactSum {

    private @Nullable WideSum wide;
    private long numerator;
    private long denominator = 1;
    private long lastDenominator = 1;
    private long lastFactor = 1;

    /** Starts with nought. */
    ExactSum() {}

    /** Adds a number. */
    void add(Fraction number) {
        if (number.isWide()) {
            wide().add(number.wideNumerator(), number.wideDenominator());
        } else {
            add(number.narrowNumerator(), number.narrowDenominator());
        }
    }

    /** Adds a quotient with a positive denominator. */
    void add(long addend, long itsDenominator) {
        if (!addWhole(addend, itsDenominator)) {
            wide().add(BigInteger.valueOf(addend), BigInteger.valueOf(itsDenominator));
        }
    }

    /** Adds the product of a number with a quotient, however wide. */
    void addProduct(Fraction number, long factor, long itsDenominator) {
        wide().add(
                        number.wideNumerator().multiply(BigInteger.valueOf(factor)),
                        number.wideDenominator().multiply(BigInteger.valueOf(itsDenominator)));
    }

    private WideSum wide() {
        WideSum sum = wide;
        if (sum == null) {
            sum = new WideSum();
            wide = sum;
        }
        return sum;
    }

    /** The sum so far. */
    Fraction value() {
        return wide == null
                ? Fraction.ofNarrow(numerator, denominator)
                : wide.plus(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private boolean addWhole(long addend, long itsDenominator) {
        if (itsDenominator != lastDenominator && !adopt(itsDenominator)) {
            return false;
        }
        long scaled = addend * lastFactor;
        long sum = numerator + scaled;
        boolean fits = WholeNumbers.fits(addend, lastFactor) && ((numerator ^ sum) & (scaled ^ sum)) >= 0;
        if (fits) {
            numerator = sum;
        }
        return fits;
    }

    /** Brings sum and addend to their least common denominator, if the sum still fits then. */
    private boolean adopt(long itsDenominator) {
        if (numerator == 0) {
            denominator = itsDenominator;
        }
        long factor = denominator / itsDenominator;
        if (factor * itsDenominator != denominator) {
            if (!widen(itsDenominator / WholeNumbers.commonFactor(denominator, itsDenominator))) {
                return false;
            }
            factor = denominator / itsDenominator;
        }
        lastDenominator = itsDenominator;
        lastFactor = factor;
        return true;
    }

    private boolean widen(long widening) {
        if (!WholeNumbers.fits(numerator, widening) || !WholeNumbers.fits(denominator, widening)) {
            return false;
        }
        numerator *= widening;
        denominator *= widening;
        return true;
    }
}
