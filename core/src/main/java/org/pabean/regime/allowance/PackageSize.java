package org.pabean.regime.allowance;

import java.util.List;
import org.pabean.money.Fraction;

/**
 * The size of a package, in centimetres.
 *
 * @param lengths its three lengths in any order
 */
public record PackageSize(List<Fraction> lengths) {

    private static final List<Fraction> LARGEST = List.of(Fraction.of(60), Fraction.of(60), Fraction.of(80));

    /**
     * Sorts the lengths.
     *
     * @throws IllegalArgumentException unless there are three, all positive
     */
    public PackageSize {
        lengths = lengths.stream().sorted().toList();
        if (lengths.size() != 3 || lengths.get(0).signum() <= 0) {
            throw new IllegalArgumentException("a package has three positive lengths, not " + lengths);
        }
    }

    /** A package of so many centimetres. */
    public static PackageSize of(long length, long width, long height) {
        return new PackageSize(List.of(Fraction.of(length), Fraction.of(width), Fraction.of(height)));
    }

    /** Whether it goes into 60 x 60 x 80 cm, whichever side it stands on. */
    public boolean isWithinLimit() {
        return lengths.get(0).compareTo(LARGEST.get(0)) <= 0
                && lengths.get(1).compareTo(LARGEST.get(1)) <= 0
                && lengths.get(2).compareTo(LARGEST.get(2)) <= 0;
    }
}
