package org.pabean.premium;

/** Whether judicial review of the Tax Court decision was requested. */
public enum ReviewRequest {
    /** It was not, or not yet. */
    NOT_FILED,
    /** It was and is not decided. */
    PENDING,
    /** It was decided, or withdrawn; it cannot be repeated. */
    CLOSED
}
