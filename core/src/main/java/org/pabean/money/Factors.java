package org.pabean.money;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several exact factors that many numbers are multiplied by. They are brought to one denominator once, so that the products of
 * a number are one multiplication each and can be added without more ado. Immutable.
 */
public final class Factors {

    /** Most rates and their products are whole millionths; numbers over one denominator are the quickest to add. */
    static final long MILLIONTHS = 1_000_000;

    private final List<Fraction> factors;
    private final @Nullable Scale millionths;
    private final @Nullable Scale lowest;

    private Factors(List<Fraction> factors) {
        this.factors = factors;
        this.millionths = Scale.over(MILLIONTHS, factors);
        this.lowest = Scale.over(leastCommonDenominator(factors), factors);
    }

    /** The factors in this order. */
    public static Factors of(List<Fraction> factors) {
        List<Fraction> lowest = new ArrayList<>(factors.size());
        for (Fraction factor : factors) {
            lowest.add(factor.inLowestTerms());
        }
        return new Factors(List.copyOf(lowest));
    }

    /** The least common denominator; nought if it does not fit in a {@code long}. */
    private static long leastCommonDenominator(List<Fraction> factors) {
        long common = 1;
        for (Fraction factor : factors) {
            long widening = factor.isWide()
                    ? 0
                    : factor.narrowDenominator() / WholeNumbers.commonFactor(common, factor.narrowDenominator());
            if (!WholeNumbers.fits(common, widening)) {
                return 0;
            }
            common *= widening;
        }
        return common;
    }

    /** How many factors there are. */
    public int size() {
        return factors.size();
    }

    /** The factor at this place. */
    public Fraction get(int index) {
        return factors.get(index);
    }

    /** The product of the factor at this place with a number, exact. */
    public Fraction product(int index, Fraction number) {
        Scale scale = scale(number);
        return scale == null ? factors.get(index).times(number) : scale.product(index, number);
    }

    /**
     * Adds the product of each factor with a number to a sum, exact.
     *
     * @param places which sum the factor at the same place belongs to; factors behind the last one are left out
     * @throws IndexOutOfBoundsException if there is no such sum, or no factor for a place
     */
    public void addTo(ExactSums sums, int[] places, Fraction number) {
        if (millionths != null && millionths.holdsWhole(number)) {
            for (int i = 0; i < places.length; i++) {
                sums.addMillionths(places[i], millionths.numerators[i] * number.narrowNumerator());
            }
        } else {
            Scale scale = scale(number);
            for (int i = 0; i < places.length; i++) {
                ExactSum sum = sums.anyDenominator(places[i]);
                if (scale != null) {
                    scale.addProduct(sum, i, number);
                } else {
                    addWide(sum, i, number);
                }
            }
        }
    }

    private void addWide(ExactSum sum, int index, Fraction number) {
        Scale scale = millionths != null ? millionths : lowest;
        if (scale == null) {
            sum.add(factors.get(index).times(number));
        } else {
            sum.addProduct(number, scale.numerators[index], scale.denominator);
        }
    }

    /** The numerators that the number can be multiplied with in a {@code long}, if there are such. */
    private @Nullable Scale scale(Fraction number) {
        if (millionths != null && millionths.holds(number)) {
            return millionths;
        }
        return lowest != null && lowest.holds(number) ? lowest : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Factors that && factors.equals(that.factors);
    }

    @Override
    public int hashCode() {
        return factors.hashCode();
    }

    @Override
    public String toString() {
        return factors.toString();
    }

    /** The factors as whole numbers over one denominator, for numbers whose products fit in a {@code long}. */
    private static final class Scale {

        private final long[] numerators;
        private final long denominator;
        private final long largestNumerator;
        private final long largestDenominator;

        private Scale(long[] numerators, long denominator, long greatest) {
            this.numerators = numerators;
            this.denominator = denominator;
            this.largestNumerator = Long.MAX_VALUE / greatest;
            this.largestDenominator = Long.MAX_VALUE / denominator;
        }

        static @Nullable Scale over(long denominator, List<Fraction> factors) {
            long[] numerators = new long[factors.size()];
            long greatest = 1;
            for (int i = 0; i < numerators.length; i++) {
                Fraction whole = factors.get(i).times(denominator);
                if (denominator == 0 || whole.isWide() || !whole.isWhole() || whole.signum() < 0) {
                    return null;
                }
                numerators[i] = whole.longValueExact();
                greatest = Math.max(greatest, numerators[i]);
            }
            return new Scale(numerators, denominator, greatest);
        }

        boolean holds(Fraction number) {
            return !number.isWide()
                    && number.narrowNumerator() >= 0
                    && number.narrowNumerator() <= largestNumerator
                    && number.narrowDenominator() <= largestDenominator;
        }

        /** Whether the number is whole besides, so that its products stand over the denominator of the factors. */
        boolean holdsWhole(Fraction number) {
            return number.narrowDenominator() == 1 && holds(number);
        }

        Fraction product(int index, Fraction number) {
            return Fraction.ofNarrow(
                    numerators[index] * number.narrowNumerator(), denominator * number.narrowDenominator());
        }

        void addProduct(ExactSum sum, int index, Fraction number) {
            sum.add(numerators[index] * number.narrowNumerator(), denominator * number.narrowDenominator());
        }
    }
}
