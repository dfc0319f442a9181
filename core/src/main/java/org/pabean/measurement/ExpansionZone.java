package org.pabean.measurement;

import java.util.Objects;
import org.pabean.money.Fraction;

/**
 * A range of densities in which one formula gives the expansion of a liquid: K0 / rho² + K1 / rho + K2.
 *
 * @param from lowest density in kg/m³ that belongs to the zone
 * @param below density in kg/m³ at which the next zone begins
 * @param k0 constant over the square of the density
 * @param k1 constant over the density
 * @param k2 constant
 */
record ExpansionZone(Fraction from, Fraction below, Fraction k0, Fraction k1, Fraction k2) {

    ExpansionZone {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(k0, "k0");
        Objects.requireNonNull(k1, "k1");
        Objects.requireNonNull(k2, "k2");
    }

    static ExpansionZone of(String from, String below, String k0, String k1, String k2) {
        return new ExpansionZone(
                Fraction.parse(from),
                Fraction.parse(below),
                Fraction.parse(k0),
                Fraction.parse(k1),
                Fraction.parse(k2));
    }

    boolean contains(Fraction density) {
        return density.compareTo(from) >= 0 && density.compareTo(below) < 0;
    }

    Fraction alpha(Fraction density) {
        Fraction overDensity = k0.dividedBy(density).plus(k1).dividedBy(density);
        return overDensity.plus(k2);
    }
}
