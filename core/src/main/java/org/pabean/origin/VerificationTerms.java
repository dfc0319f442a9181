package org.pabean.origin;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Citation;

/**
 * Time limits of a retroactive check, each counted from the day on which the other side received the request.
 *
 * @param reply time to reply
 * @param extension by how much the reply may be put off
 * @param additional time to give more information
 * @param process time for the whole procedure
 * @param citation the article
 */
public record VerificationTerms(
        Period reply,
        Optional<Period> extension,
        Optional<Period> additional,
        Optional<Period> process,
        Citation citation) {

    /** Refuses null. */
    public VerificationTerms {
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(additional, "additional");
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(citation, "citation");
    }
}
