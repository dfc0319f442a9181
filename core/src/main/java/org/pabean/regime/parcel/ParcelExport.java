package org.pabean.regime.parcel;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pabean.money.Fraction;

/**
 * A shipment that goes out by post or courier, as far as its form depends on it.
 *
 * @param exporter who exports it
 * @param grossWeight its gross weight in kilograms; empty if it is not known
 * @param grounds what else is to be said of it
 */
public record ParcelExport(Party exporter, Optional<Fraction> grossWeight, Set<ExportGround> grounds) {

    /** Copies the grounds and refuses null. */
    public ParcelExport {
        Objects.requireNonNull(exporter, "exporter");
        Objects.requireNonNull(grossWeight, "grossWeight");
        grounds = Set.copyOf(grounds);
    }
}
