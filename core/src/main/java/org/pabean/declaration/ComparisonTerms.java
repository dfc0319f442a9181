package org.pabean.declaration;

import java.util.Set;

/**
 * How strictly methods II and III compare. The law's own terms are {@link #ofTheLaw()}; the fall-back method may repeat the
 * methods on reasonably wider ones.
 *
 * @param windowDays days before or after the date of export within which a candidate was exported, both ends included
 * @param waived conditions that are waived
 */
public record ComparisonTerms(int windowDays, Set<Candidate.Rejection> waived) {

    private static final ComparisonTerms LAW = new ComparisonTerms(30, Set.of());

    /** Copies the set and refuses a negative window. */
    public ComparisonTerms {
        waived = Set.copyOf(waived);
        if (windowDays < 0) {
            throw new IllegalArgumentException("a window of " + windowDays + " days; use nought or more");
        }
    }

    /** 30 days and every condition. Source: PMK 144/PMK.04/2022 arts. 10, 12. */
    public static ComparisonTerms ofTheLaw() {
        return LAW;
    }
}
