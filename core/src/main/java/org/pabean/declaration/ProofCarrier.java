package org.pabean.declaration;

/** The commercial document on which an exporter writes a declaration of origin. */
public enum ProofCarrier {
    /** The invoice. */
    COMMERCIAL_INVOICE,
    /** A billing statement. */
    BILLING_STATEMENT,
    /** A delivery order. */
    DELIVERY_ORDER,
    /** A packing list. */
    PACKING_LIST
}
