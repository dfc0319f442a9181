package org.pabean.tariff;

import java.util.Objects;
import org.pabean.law.Citation;

/**
 * What the tariff book says of a line on a day.
 *
 * @param duty the general (MFN) rate of import duty
 * @param citation the regulation that sets it
 * @param layer the data it was read from, for example {@code BTKI 2022} or the name of a file laid over it
 */
public record TariffEntry(DutyRate duty, Citation citation, String layer) {

    /** Refuses null. */
    public TariffEntry {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(layer, "layer");
    }
}
