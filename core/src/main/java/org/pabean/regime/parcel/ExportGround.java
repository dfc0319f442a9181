package org.pabean.regime.parcel;

/** Facts of an export that settle its form, PMK 96/2023 arts. 43-54. */
public enum ExportGround {
    /** Re-export of goods that came in by consignment note. */
    REEXPORT_OF_NOTE,
    /** Re-export of goods that came in by import declaration. */
    REEXPORT_OF_IMPORT_DECLARATION,
    /** Goods out of a bonded zone. */
    BONDED_ZONE,
    /** Goods of a user of duty drawback. */
    DUTY_DRAWBACK
}
