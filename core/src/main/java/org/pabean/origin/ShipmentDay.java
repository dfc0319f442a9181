package org.pabean.origin;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.declaration.Journey;
import org.pabean.law.Readings;

/**
 * The day of shipment or export: where a transport document shows both its date and the day of loading, the day of loading
 * (PMK 122/PMK.04/2021).
 */
public final class ShipmentDay {

    private ShipmentDay() {}

    /** The day of shipment of a journey; the answer for a single date is a reading, see {@link SingleTransportDate}. */
    public static Optional<LocalDate> of(Journey journey, Readings readings) {
        return of(journey, new ClaimNotes(readings));
    }

    static Optional<LocalDate> of(Journey journey, ClaimNotes notes) {
        if (journey.loadingDate().isPresent() || journey.billOfLadingDate().isEmpty()) {
            return journey.loadingDate();
        }
        return notes.read(SingleTransportDate.class) == SingleTransportDate.IS_SHIPMENT
                ? journey.billOfLadingDate()
                : Optional.empty();
    }
}
