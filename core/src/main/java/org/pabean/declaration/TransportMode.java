package org.pabean.declaration;

/** How goods are carried on the main stretch to Indonesia. */
public enum TransportMode {
    /** By sea, under a bill of lading. */
    SEA,
    /** By air, under an air waybill. */
    AIR,
    /** Over land. */
    LAND
}
