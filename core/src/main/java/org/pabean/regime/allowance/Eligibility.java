package org.pabean.regime.allowance;

import java.util.List;
import java.util.Objects;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** The answer to a claim for relief. */
public sealed interface Eligibility {

    /** Where the conditions are written. */
    Citation citation();

    /** Answers to open points of law that it rests on. */
    List<Reading> readings();

    /**
     * The relief is given.
     *
     * @param citation where the conditions are written
     * @param readings answers to open points of law that it rests on
     */
    record Granted(Citation citation, List<Reading> readings) implements Eligibility {

        /** Copies the list and refuses null. */
        public Granted {
            Objects.requireNonNull(citation, "citation");
            readings = List.copyOf(readings);
        }
    }

    /**
     * The relief is not given.
     *
     * @param reasons every condition that is not met, at least one
     * @param citation where the conditions are written
     * @param readings answers to open points of law that it rests on
     */
    record Refused(List<RefusalReason> reasons, Citation citation, List<Reading> readings) implements Eligibility {

        /** Copies the lists and refuses null and an empty list of reasons. */
        public Refused {
            reasons = List.copyOf(reasons);
            Objects.requireNonNull(citation, "citation");
            readings = List.copyOf(readings);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    /** The answer that follows from the conditions that are not met. */
    static Eligibility of(List<RefusalReason> unmet, Citation citation, List<Reading> readings) {
        return unmet.isEmpty() ? new Granted(citation, readings) : new Refused(unmet, citation, readings);
    }

    /** Whether the relief is given. */
    default boolean isGranted() {
        return this instanceof Granted;
    }

    /** Every condition that is not met; empty if the relief is given. */
    default List<RefusalReason> reasons() {
        return this instanceof Refused refused ? refused.reasons() : List.of();
    }

    /** The reasons in words. */
    default Explanation explanation() {
        Wording title = isGranted()
                ? new Wording("The relief is given.", "Pembebasan diberikan.")
                : new Wording("The relief is not given.", "Pembebasan tidak diberikan.");
        List<Step> steps = reasons().stream()
                .map(reason -> Step.of(
                                new Wording("condition not met", "syarat tidak terpenuhi"), Figure.of(reason.wording()))
                        .under(citation()))
                .toList();
        return new Explanation(title, steps, List.of(), readings(), List.of());
    }
}
