package org.pabean.remedy;

import java.time.LocalDate;
import java.util.Objects;
import org.pabean.law.Wording;

/**
 * A point on the timeline of a dispute.
 *
 * @param day when
 * @param kind what sort of point
 * @param words what
 */
public record TimelineEntry(LocalDate day, Kind kind, Wording words) {

    /** Refuses null. */
    public TimelineEntry {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
    }

    /** What sort of point an entry is. */
    public enum Kind {
        /** Something happened. */
        FACT(new Wording("fact", "fakta")),
        /** It changed nothing. */
        NO_EFFECT(new Wording("without effect", "tanpa akibat")),
        /** The dispute came into a state. */
        STATE(new Wording("state", "keadaan")),
        /** The last day of a limit. */
        LAST_DAY(new Wording("last day", "hari terakhir"));

        private final Wording wording;

        Kind(Wording wording) {
            this.wording = wording;
        }

        /** The sort in words. */
        public Wording wording() {
            return wording;
        }
    }
}
