package org.pabean.regime.parcel;

/** Who receives or exports a parcel, or is treated as its importer. */
public enum Party {
    /** A business entity (<i>badan usaha</i>). */
    BUSINESS,
    /** Anybody else. */
    INDIVIDUAL
}
