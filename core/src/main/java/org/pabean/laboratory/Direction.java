package org.pabean.laboratory;

/** Which way the goods go. */
public enum Direction {
    /** Into the customs territory. */
    IMPORT,
    /** Out of it. */
    EXPORT
}
