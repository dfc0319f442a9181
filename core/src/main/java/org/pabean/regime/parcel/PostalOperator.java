package org.pabean.regime.parcel;

/** Who carries a parcel and lodges its consignment note, PMK 96/2023 arts. 2(1)-(2), 21(1). */
public enum PostalOperator {
    /** The appointed operator of the universal postal service (<i>PPYD</i>). */
    UNIVERSAL_POST,
    /** A licensed courier (<i>PJT</i>). */
    COURIER
}
