package org.pabean.money;

import org.jspecify.annotations.Nullable;

/**
 * Several exact sums beside each other, each known by its place. Whole millionths, which most products of rates are, are added
 * as such; all other numbers go into an {@link ExactSum} of their own, and the sum is exact either way. Belongs to one thread.
 */
public final class ExactSums {

    private static final @Nullable ExactSum[] NONE = new ExactSum[0];

    private final long[] millionths;
    private @Nullable ExactSum[] anyDenominator = NONE;

    /** So many sums, each nought. */
    public ExactSums(int size) {
        this.millionths = new long[size];
    }

    /**
     * Adds a number to the sum at this place.
     *
     * @throws IndexOutOfBoundsException if there is no such sum
     */
    public void add(int place, Fraction number) {
        anyDenominator(place).add(number);
    }

    /** Adds millionths, nought or more; when there are too many for a {@code long}, those so far are put aside. */
    void addMillionths(int place, long addend) {
        long sum = millionths[place] + addend;
        if (sum < 0) {
            anyDenominator(place).add(millionths[place], Factors.MILLIONTHS);
            sum = addend;
        }
        millionths[place] = sum;
    }

    /** What takes the addends at this place that are no whole millionths. */
    ExactSum anyDenominator(int place) {
        if (anyDenominator == NONE) {
            anyDenominator = new ExactSum[millionths.length];
        }
        ExactSum sum = anyDenominator[place];
        if (sum == null) {
            sum = new ExactSum();
            anyDenominator[place] = sum;
        }
        return sum;
    }

    /**
     * The sum at this place so far.
     *
     * @throws IndexOutOfBoundsException if there is no such sum
     */
    public Fraction value(int place) {
        ExactSum others = anyDenominator == NONE ? null : anyDenominator[place];
        Fraction whole =
                millionths[place] == 0 ? Fraction.ZERO : Fraction.ofNarrow(millionths[place], Factors.MILLIONTHS);
        return others == null ? whole : others.value().plus(whole);
    }
}
