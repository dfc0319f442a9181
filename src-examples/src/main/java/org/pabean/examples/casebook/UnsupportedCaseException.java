package org.pabean.examples.casebook;

/** A case asks for something that the library does not do. */
public final class UnsupportedCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is missing. */
    public UnsupportedCaseException(String what) {
        super(what);
    }
}
