package org.pabean.declaration;

/** Whether the importer proved the price when customs doubted it. */
public enum PriceProof {
    /** Customs did not ask. */
    NOT_ASKED,
    /** Customs asked and the importer proved it. */
    GIVEN,
    /** Customs asked and the importer did not prove it. */
    NOT_GIVEN
}
