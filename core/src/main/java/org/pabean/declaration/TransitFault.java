package org.pabean.declaration;

/** What happened on the way that direct consignment does not allow. */
public enum TransitFault {
    /** The goods were altered. */
    ALTERED,
    /** They were traded or consumed on the way. */
    TRADED,
    /** Neither geography nor the needs of transport justify the way. */
    UNJUSTIFIED
}
