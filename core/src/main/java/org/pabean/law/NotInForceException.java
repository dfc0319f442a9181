package org.pabean.law;

import java.time.LocalDate;

/** A rule was asked for a day on which no value of it is known. */
public final class NotInForceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final LocalDate day;

    /** Names the rule and the day. */
    public NotInForceException(String rule, LocalDate day) {
        super("no value of " + rule + " is known for " + day);
        this.rule = rule;
        this.day = day;
    }

    /** What was asked for. */
    public String rule() {
        return rule;
    }

    /** The day that has no value. */
    public LocalDate day() {
        return day;
    }
}
