package org.pabean.money;

import java.util.List;
import java.util.stream.IntStream;

/** The exact products of a number with several {@link Factors}. Immutable. */
public final class Products {

    private final long[] numerators;
    private final long denominator;
    private final List<Fraction> wide;

    private Products(long[] numerators, long denominator, List<Fraction> wide) {
        this.numerators = numerators;
        this.denominator = denominator;
        this.wide = wide;
    }

    /** Products over one denominator; the array is not copied. */
    static Products of(long[] numerators, long denominator) {
        return new Products(numerators, denominator, List.of());
    }

    /** Products that do not fit in numbers over one denominator. */
    static Products of(List<Fraction> wide) {
        return new Products(new long[0], 1, wide);
    }

    /** How many products there are. */
    public int size() {
        return isNarrow() ? numerators.length : wide.size();
    }

    /** The product with the factor at this place. */
    public Fraction get(int index) {
        return isNarrow() ? Fraction.ofNarrow(numerators[index], denominator) : wide.get(index);
    }

    /** Adds the product with the factor at this place to a sum. */
    public void addTo(ExactSum sum, int index) {
        if (isNarrow()) {
            sum.add(numerators[index], denominator);
        } else {
            sum.add(wide.get(index));
        }
    }

    private boolean isNarrow() {
        return numerators.length > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Products that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }

    private List<Fraction> all() {
        return IntStream.range(0, size()).mapToObj(this::get).toList();
    }
}
