package org.pabean.origin;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Until when a proof of origin is handed in.
 *
 * @param instruments the regulations that govern it
 * @param applies whether paper or a scan has to be handed in at all; electronic certificates are exchanged
 * @param deadline the last day; empty if no limit was read, or the day from which it runs is not known
 * @param inTime whether the proof was handed in by then, as far as the days are known
 */
public record SubmissionRuling(
        List<String> instruments, boolean applies, Optional<LocalDate> deadline, boolean inTime) {

    /** Copies the list and refuses null. */
    public SubmissionRuling {
        instruments = List.copyOf(instruments);
        Objects.requireNonNull(deadline, "deadline");
    }
}
