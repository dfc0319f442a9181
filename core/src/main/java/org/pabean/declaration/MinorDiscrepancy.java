package org.pabean.declaration;

/** Small differences that by themselves do not void a proof (ATIGA Annex 8 rule 16(1), ASEAN list of June 2021). */
public enum MinorDiscrepancy {
    /** A spelling or typing error. */
    SPELLING,
    /** Size or kind of the tick marks. */
    TICK_MARK,
    /** A slight difference of a signature from its specimen. */
    SIGNATURE,
    /** Different units of measure. */
    UNIT_OF_MEASURE,
    /** Paper size. */
    PAPER_SIZE,
    /** Ink colour. */
    INK_COLOUR,
    /** A slight difference of the description from the papers. */
    DESCRIPTION,
    /** A slight difference of the description from the database of exporters. */
    EXPORTER_DATABASE
}
