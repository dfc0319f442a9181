package org.pabean.remedy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Wording;

/**
 * What happens if nobody does anything.
 *
 * @param state the state that the dispute is then in
 * @param from its first day; empty if the dispute stays where it is
 * @param words the same in words
 */
public record Consequence(DisputeState state, Optional<LocalDate> from, Wording words) {

    /** Refuses null. */
    public Consequence {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(words, "words");
    }
}
