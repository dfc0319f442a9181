package org.pabean.law;

import java.util.Objects;

/**
 * A warning that travels with an answer: what was not known, and what was done instead. A strict assessor turns it into
 * a refusal.
 *
 * @param code a stable code in capitals
 * @param path what it concerns, for example {@code item 2}; empty if it concerns the whole
 * @param words the warning, with what the caller can supply to settle it
 * @param citation the rule that the gap touches
 */
public record Caveat(String code, String path, Wording words, Citation citation) {

    /** Refuses null. */
    public Caveat {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(citation, "citation");
    }

    /** The same warning about something else. */
    public Caveat about(String otherPath) {
        return new Caveat(code, otherPath, words, citation);
    }
}
