package org.pabean.remedy;

/** Where the goods of a disputed determination are. */
public enum GoodsPlace {
    /** Out of the customs area. */
    RELEASED,
    /** In the customs area, without release approval. */
    IN_CUSTOMS_AREA,
    /** Still in the customs area, though their release was approved. */
    IN_CUSTOMS_AREA_RELEASE_APPROVED
}
