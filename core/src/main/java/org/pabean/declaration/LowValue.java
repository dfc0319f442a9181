package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import org.pabean.money.Fraction;

/**
 * Facts of the waiver of the proof for goods of low value (PMK 122/PMK.04/2021 art. 21).
 *
 * @param fobUsd FOB value in US dollars
 * @param customsValueUsd customs value of the consignment in US dollars
 * @param exporterStatement whether the exporter states the origin
 * @param arrangedToAvoid whether the import was split or arranged to avoid the proof
 */
public record LowValue(
        Optional<Fraction> fobUsd,
        Optional<Fraction> customsValueUsd,
        boolean exporterStatement,
        boolean arrangedToAvoid) {

    /** Refuses null. */
    public LowValue {
        Objects.requireNonNull(fobUsd, "fobUsd");
        Objects.requireNonNull(customsValueUsd, "customsValueUsd");
    }

    /** An honest import of this FOB value in US dollars, with a statement of the exporter. */
    public static LowValue ofFob(String fobUsd) {
        return new LowValue(Optional.of(Fraction.parse(fobUsd)), Optional.empty(), true, false);
    }
}
