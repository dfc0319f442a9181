package org.pabean.jmh.report;

import java.util.OptionalDouble;

/**
 * What we set out to reach.
 *
 * @param claim what is compared, in words
 * @param measure the number
 * @param bound on which side of the limit it must lie
 * @param limit the limit
 * @param unit what the number counts, {@code ×} for a ratio
 */
record Goal(String claim, Measure measure, Bound bound, double limit, String unit) {

    /** The side of a limit. */
    enum Bound {
        /** The limit or less. */
        AT_MOST("≤"),
        /** The limit or more. */
        AT_LEAST("≥");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        boolean holds(double measured, double limit) {
            return this == AT_MOST ? measured <= limit : measured >= limit;
        }
    }

    /** What became of a goal. */
    enum Verdict {
        /** Reached. */
        MET("met"),
        /** Not reached. */
        MISSED("missed"),
        /** The run lacks a benchmark that the goal needs. */
        NOT_MEASURED("not measured");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    Verdict verdict(Results results) {
        OptionalDouble measured = measure.of(results);
        if (measured.isEmpty()) {
            return Verdict.NOT_MEASURED;
        }
        return bound.holds(measured.getAsDouble(), limit) ? Verdict.MET : Verdict.MISSED;
    }
}
