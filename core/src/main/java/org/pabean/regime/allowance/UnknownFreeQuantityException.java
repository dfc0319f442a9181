package org.pabean.regime.allowance;

import java.time.LocalDate;

/** A free quantity that no source gives. */
public final class UnknownFreeQuantityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExciseScheme scheme;
    private final ExcisableKind kind;
    private final LocalDate day;

    /** Names the scheme, the goods and the day. */
    public UnknownFreeQuantityException(ExciseScheme scheme, ExcisableKind kind, LocalDate day) {
        super("no free quantity of " + kind + " is known for " + scheme + " on " + day
                + "; ask the customs office and take the goods out of the question");
        this.scheme = scheme;
        this.kind = kind;
        this.day = day;
    }

    /** How the goods come in. */
    public ExciseScheme scheme() {
        return scheme;
    }

    /** The goods. */
    public ExcisableKind kind() {
        return kind;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }
}
