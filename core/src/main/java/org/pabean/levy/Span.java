package org.pabean.levy;

import java.util.Objects;
import java.util.Optional;
import org.pabean.money.Fraction;

/**
 * A stretch of numbers between two limits, each of which may be missing and may or may not belong to it.
 *
 * @param from the lower limit
 * @param to the upper limit
 */
public record Span(Optional<Limit> from, Optional<Limit> to) {

    /** All numbers. */
    public static final Span ALL = new Span(Optional.empty(), Optional.empty());

    /**
     * An end of a span.
     *
     * @param value the number
     * @param end whether the number itself belongs to the span
     */
    public record Limit(Fraction value, End end) {

        /** Refuses null. */
        public Limit {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(end, "end");
        }
    }

    /** Whether a limit belongs to its span. */
    public enum End {
        /** The limit itself belongs to the span. */
        INCLUDED,
        /** The span starts after, or ends before, the limit. */
        EXCLUDED
    }

    /** Refuses null. */
    public Span {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Whether every number lies in it. */
    public boolean isAll() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Whether a number lies in it. */
    public boolean contains(Fraction number) {
        return from.map(limit -> holds(number.compareTo(limit.value()), limit.end()))
                        .orElse(true)
                && to.map(limit -> holds(limit.value().compareTo(number), limit.end()))
                        .orElse(true);
    }

    private static boolean holds(int distance, End end) {
        return distance > 0 || (distance == 0 && end == End.INCLUDED);
    }
}
