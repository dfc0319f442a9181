package org.pabean.premium;

/** Whether the amounts of a claim have come in. */
public enum CollectionState {
    /** They have been paid. */
    COLLECTED,
    /** They have not. */
    OUTSTANDING
}
