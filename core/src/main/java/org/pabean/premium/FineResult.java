package org.pabean.premium;

/** What the last decision on an objection, appeal or review left of a fine. */
public enum FineResult {
    /** All of it stands. */
    STANDS,
    /** Part of it stands, or it was set anew. */
    CHANGED,
    /** Nothing of it stands. */
    ANNULLED
}
