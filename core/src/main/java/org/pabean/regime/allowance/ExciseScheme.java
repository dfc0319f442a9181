package org.pabean.regime.allowance;

import org.pabean.law.Timeline;

/** Ways in which excisable goods come in free in small quantities. */
public enum ExciseScheme {
    /** By post or courier, per receiver and shipment; cleared by CN or PIBK. */
    CONSIGNMENT(FreeQuantities.OF_CONSIGNMENTS),
    /** With a passenger. */
    PASSENGER(FreeQuantities.OF_PASSENGERS),
    /** With a crew member. */
    CREW(FreeQuantities.OF_CREW);

    private final Timeline<FreeQuantities> quantities;

    ExciseScheme(Timeline<FreeQuantities> quantities) {
        this.quantities = quantities;
    }

    Timeline<FreeQuantities> quantities() {
        return quantities;
    }
}
