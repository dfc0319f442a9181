package org.pabean.examples.json;

import java.util.Optional;
import org.pabean.money.Fraction;

/** Reads the spot value of a currency against the US dollar, quoted either way round. */
public final class SpotReader {

    private SpotReader() {}

    /** US dollars for one unit of the currency; notes a fault if neither quotation is there, or is not positive. */
    public static Optional<Fraction> usdPerUnit(Facts spot) {
        Optional<Fraction> direct = spot.number("usdPerUnit").filter(value -> value.signum() > 0);
        Optional<Fraction> inverse = spot.number("unitsPerUsd").filter(value -> value.signum() > 0);
        Optional<Fraction> found = direct.isPresent() ? direct : inverse.map(Fraction.ONE::dividedBy);
        spot.atMostOne("RATE_AMBIGUOUS", "usdPerUnit", "unitsPerUsd");
        if (found.isEmpty() && spot.isObject()) {
            spot.fault("usdPerUnit", "SPOT_RATE_MISSING", "state a positive usdPerUnit or unitsPerUsd");
        }
        return found;
    }
}
