package org.pabean.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a quotient of two whole numbers of any size. Immutable.
 *
 * <p>Numbers whose parts fit in a {@code long} are computed without allocation besides the result; where a step would
 * overflow, that step and its result move to big integers, so no input gives a wrong or missing answer.
 */
public final class Fraction implements Comparable<Fraction> {

    /** Nought. */
    public static final Fraction ZERO = new Fraction(0, 1, null);

    /** One. */
    public static final Fraction ONE = new Fraction(1, 1, null);

    private static final int MOST_PLACES = 1000;

    private final long numerator;
    private final long denominator;
    private final @Nullable WideFraction wide;

    private Fraction(long numerator, long denominator, @Nullable WideFraction wide) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = wide;
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return whole == 0 ? ZERO : new Fraction(whole, 1, null);
    }

    /**
     * A quotient in lowest terms.
     *
     * @throws ArithmeticException if the denominator is nought
     */
    public static Fraction of(long numerator, long denominator) {
        if (denominator > 0 && numerator != Long.MIN_VALUE) {
            long common = WholeNumbers.commonFactor(Math.abs(numerator), denominator);
            return new Fraction(numerator / common, denominator / common, null);
        }
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A quotient in lowest terms.
     *
     * @throws ArithmeticException if the denominator is nought
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        return new WideFraction(numerator, denominator).narrowed();
    }

    /**
     * The number that a decimal stands for.
     *
     * @throws ArithmeticException if the decimal has more than a thousand places before or behind the point, which no
     *     amount has and which would take unbounded memory to write out
     */
    public static Fraction of(BigDecimal decimal) {
        if (Math.abs((long) decimal.scale()) > MOST_PLACES) {
            throw new ArithmeticException("a decimal of scale " + decimal.scale() + " is no amount");
        }
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? of(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    /**
     * The number that a decimal text such as {@code 1234.56} stands for: ASCII digits, one point at most, no exponent,
     * at most 40 digits before and behind the point.
     *
     * @throws NumberFormatException if the text is not such a number
     */
    public static Fraction parse(String decimal) {
        return DecimalText.read(decimal);
    }

    /** The parts of the number for {@link ExactSum}; meaningless while {@link #isWide} holds. */
    long narrowNumerator() {
        return numerator;
    }

    long narrowDenominator() {
        return denominator;
    }

    boolean isWide() {
        return wide != null;
    }

    /** The numerator, however wide; over {@link #wideDenominator} not necessarily in lowest terms. */
    BigInteger wideNumerator() {
        return wide == null ? BigInteger.valueOf(numerator) : wide.numerator();
    }

    BigInteger wideDenominator() {
        return wide == null ? BigInteger.valueOf(denominator) : wide.denominator();
    }

    /** A quotient with a positive denominator, not necessarily in lowest terms. */
    static Fraction ofNarrow(long numerator, long denominator) {
        return new Fraction(numerator, denominator, null);
    }

    /** Called by {@link WideFraction} when its parts do not fit in a long. */
    static Fraction ofWide(WideFraction wide) {
        return new Fraction(0, 1, wide);
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        if (other.signum() == 0) {
            return this;
        }
        Fraction sum = wide == null && other.wide == null
                ? WholeNumbers.sum(numerator, denominator, other.numerator, other.denominator)
                : null;
        return sum == null ? widened().plus(other.widened()).narrowed() : sum;
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** The number with the other sign. */
    public Fraction negated() {
        return wide == null && numerator != Long.MIN_VALUE
                ? new Fraction(-numerator, denominator, null)
                : widened().negated().narrowed();
    }

    /** The product. */
    public Fraction times(Fraction other) {
        if (wide == null && other.wide == null) {
            if (WholeNumbers.fits(numerator, other.numerator) && WholeNumbers.fits(denominator, other.denominator)) {
                return new Fraction(numerator * other.numerator, denominator * other.denominator, null);
            }
        }
        return widened().times(other.widened()).narrowed();
    }

    /** The product with a whole number. */
    public Fraction times(long factor) {
        return times(of(factor));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if the divisor is nought
     */
    public Fraction dividedBy(Fraction divisor) {
        boolean narrow = wide == null && divisor.wide == null && numerator > 0 && divisor.numerator > 0;
        if (narrow
                && WholeNumbers.fits(numerator, divisor.denominator)
                && WholeNumbers.fits(denominator, divisor.numerator)) {
            return WholeNumbers.lowest(numerator * divisor.denominator, denominator * divisor.numerator);
        }
        return widened().dividedBy(divisor.widened()).narrowed();
    }

    /** The nearest multiple of a whole unit in the given direction. */
    public Fraction roundedTo(long unit, RoundingMode direction) {
        if (wide == null && unit > 0 && WholeNumbers.fits(denominator, unit)) {
            long step = denominator * unit;
            long below = Math.floorDiv(numerator, step);
            long rest = numerator - below * step;
            if (rest == 0 || direction == RoundingMode.FLOOR) {
                return multiple(below, unit);
            } else if (direction == RoundingMode.CEILING) {
                return multiple(below + 1, unit);
            } else if (direction == RoundingMode.HALF_UP && numerator > 0) {
                return multiple(rest >= step - rest ? below + 1 : below, unit);
            }
        }
        return widened().roundedTo(unit, direction);
    }

    private static Fraction multiple(long whole, long unit) {
        return WholeNumbers.fits(whole, unit)
                ? of(whole * unit)
                : of(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(unit)), BigInteger.ONE);
    }

    /** The same number as a quotient in lowest terms, which is the best form to compute with often. */
    public Fraction inLowestTerms() {
        return wide == null ? of(numerator, denominator) : wide.narrowed();
    }

    /** -1, 0 or 1 as the number is below, equal to or above nought. */
    public int signum() {
        return wide == null ? Long.signum(numerator) : wide.signum();
    }

    /** The number as a decimal, if it has an end. */
    public Optional<BigDecimal> asDecimal() {
        Optional<BigDecimal> narrow = wide == null && numerator != Long.MIN_VALUE
                ? WholeNumbers.decimal(numerator, denominator)
                : Optional.empty();
        return narrow.isPresent() ? narrow : widened().asDecimal();
    }

    /** The number as a decimal of so many places, rounded in the given direction. */
    public BigDecimal asDecimal(int places, RoundingMode direction) {
        return widened().asDecimal(places, direction);
    }

    /**
     * The number as a {@code long}.
     *
     * @throws ArithmeticException if it is not whole or does not fit
     */
    public long longValueExact() {
        if (wide == null && numerator % denominator == 0) {
            return numerator / denominator;
        }
        return asDecimal()
                .orElseThrow(() -> new ArithmeticException(this + " is not a whole number"))
                .longValueExact();
    }

    /** Whether the number is whole. */
    public boolean isWhole() {
        return wide == null ? numerator % denominator == 0 : wide.isWhole();
    }

    /** The smaller of two numbers. */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of two numbers. */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Fraction other) {
        if (wide == null && other.wide == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            if (WholeNumbers.fits(numerator, other.denominator) && WholeNumbers.fits(other.numerator, denominator)) {
                return Long.compare(numerator * other.denominator, other.numerator * denominator);
            }
        }
        return wideNumerator()
                .multiply(other.wideDenominator())
                .compareTo(other.wideNumerator().multiply(wideDenominator()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        WideFraction lowest = widened();
        return Objects.hash(lowest.numerator(), lowest.denominator());
    }

    /** The number as a quotient in lowest terms, for example {@code 11/12}; a whole number stands alone. */
    public String asRatio() {
        return wide == null && numerator > 0
                ? WholeNumbers.ratio(numerator, denominator)
                : widened().asRatio();
    }

    /** The number as a plain decimal, or as {@code n/d} if the decimal has no end. */
    @Override
    public String toString() {
        return widened().toString();
    }

    private WideFraction widened() {
        return wide != null ? wide : new WideFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
