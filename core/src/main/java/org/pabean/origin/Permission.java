package org.pabean.origin;

/** What an agreement says about a practice. */
public enum Permission {
    /** It is allowed. */
    ALLOWED,
    /** It is not provided for. */
    NOT_PROVIDED,
    /** It is not provided for as far as could be seen; the text was not read. */
    PRESUMED_NOT_PROVIDED,
    /** Nothing is known. */
    UNKNOWN
}
