package org.pabean.origin;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a retroactive check stands.
 *
 * @param replyDue the last day of the reply, or of the additional information where that was asked for
 * @param processEnd the last day of the whole procedure
 * @param denialAllowed whether the preference may be denied: the reply is insufficient or overdue
 * @param releaseAllowed whether goods may be released meanwhile
 */
public record RetroactiveRuling(
        Optional<LocalDate> replyDue, Optional<LocalDate> processEnd, boolean denialAllowed, boolean releaseAllowed) {

    /** Refuses null. */
    public RetroactiveRuling {
        Objects.requireNonNull(replyDue, "replyDue");
        Objects.requireNonNull(processEnd, "processEnd");
    }
}
