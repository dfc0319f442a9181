package org.pabean.declaration;

/** What is known of a proof of origin beyond its text. */
public enum ProofMark {
    /** Its exporter has cancelled it. */
    CANCELLED,
    /** It is handed in without the commercial invoice. */
    WITHOUT_INVOICE,
    /** The goods are invoiced from a third country. */
    THIRD_PARTY_INVOICE,
    /** It is issued back to back on proofs of another state. */
    BACK_TO_BACK
}
