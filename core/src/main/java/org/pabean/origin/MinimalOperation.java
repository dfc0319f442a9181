package org.pabean.origin;

/** Operations that agreements name as too small to give origin. */
public enum MinimalOperation {
    /** Preserving goods in good condition for transport or storage. */
    PRESERVATION,
    /** Easing shipment or transport. */
    EASING_SHIPMENT,
    /** Packing or presenting goods for sale. */
    PACKING,
    /** Changing packages, splitting or joining them. */
    REPACKING,
    /** Taking apart. */
    DISASSEMBLY,
    /** Placing in bottles, cases or boxes. */
    SIMPLE_BOTTLING,
    /** Collecting parts that are classified as the good by general rule 2(a). */
    COLLECTING_PARTS,
    /** Making up sets. */
    SET_MAKING,
    /** Sifting, washing, cutting, slitting, bending, coiling and the like. */
    SIMPLE_WORKING,
    /** Labelling. */
    LABELLING,
    /** Diluting with water or another substance that does not change the goods. */
    DILUTION
}
