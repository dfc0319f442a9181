package org.pabean.valuation;

/** The regions that the freight norm for carriage by sea tells apart. Source: PMK 144/PMK.04/2022 art. 8. */
public enum FreightRegion {
    /** Members of ASEAN. */
    ASEAN,
    /** Asia outside ASEAN, and Australia. */
    ASIA_OR_AUSTRALIA,
    /** Every other country. */
    OTHER
}
