package org.pabean.laboratory;

/** Where a test is made. */
public enum TestPlace {
    /** A customs laboratory: class I in Jakarta, class II in Medan and Surabaya. */
    BLBC,
    /** A service unit of a customs laboratory. */
    SERVICE_UNIT,
    /** The mobile laboratory, for samples that cannot be sent. */
    MOBILE_LAB
}
