package org.pabean.regime.parcel;

/** What a consignment note cannot claim, PMK 96/2023 arts. 22(1)b, 23(1)b. */
public enum ParcelClaim {
    /** Exemption, relief or deferral of duty. */
    FACILITY,
    /** A preferential rate by origin. */
    PREFERENCE
}
