package org.pabean.examples.casebook;

import java.util.List;

/**
 * How a case ended.
 *
 * @param verdict passed, failed or unsupported
 * @param mismatches what differs, or why there is no answer; empty if the case passed
 */
public record CaseOutcome(Verdict verdict, List<String> mismatches) {

    /** Copies the mismatches. */
    public CaseOutcome {
        mismatches = List.copyOf(mismatches);
    }

    /** The three ends of a case. */
    public enum Verdict {
        /** Every expected field was met. */
        PASSED,
        /** A field differs, or the library refused the facts. */
        FAILED,
        /** The library does not do this yet. */
        UNSUPPORTED
    }
}
