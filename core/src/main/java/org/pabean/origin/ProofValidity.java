package org.pabean.origin;

/** Whether a proof of origin was shown in time. */
public enum ProofValidity {
    /** It was valid. */
    VALID,
    /** It had expired. */
    EXPIRED,
    /** It had expired, but the goods were imported while it was valid. */
    MAY_ACCEPT_LATE
}
