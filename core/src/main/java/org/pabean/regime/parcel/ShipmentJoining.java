package org.pabean.regime.parcel;

import org.pabean.declaration.Declaration;
import org.pabean.money.Fraction;

/**
 * Which other shipments customs treats as one with a parcel. Customs runs a screen against splitting that compares
 * receivers; its measure is not public, so the library has none: who knows of such shipments says so here.
 *
 * <p>Contract: the answer is an FOB value in US dollars that includes the parcel's own and is never below it; the same
 * question gets the same answer; implementations are safe for many threads. The joined value only decides which limit the
 * parcel passes; levies are computed on its own value. Source: PMK 112/PMK.04/2018.
 */
@FunctionalInterface
public interface ShipmentJoining {

    /** Every parcel stands for itself. */
    ShipmentJoining NONE = (declaration, ownValue) -> ownValue;

    /**
     * The FOB value of the parcel together with all that counts as one shipment with it.
     *
     * @param declaration the consignment note
     * @param ownValue its own FOB value in US dollars
     */
    Fraction joinedValue(Declaration declaration, Fraction ownValue);

    /**
     * Parcels of the same receiver that arrived before on the same day, added up as PMK 112/PMK.04/2018 did until 29 January
     * 2020.
     *
     * @param earlierValue their FOB value in US dollars
     */
    static ShipmentJoining afterEarlierParcels(Fraction earlierValue) {
        return (declaration, ownValue) -> ownValue.plus(earlierValue);
    }
}
