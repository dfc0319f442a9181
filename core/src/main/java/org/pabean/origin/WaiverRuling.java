package org.pabean.origin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether goods are excused from the proof for their low value.
 *
 * @param withinLimit whether their value is within the limit; empty if the agreement has no waiver, or the value it asks
 *     for is not known
 * @param obstacles what stands in the way of the waiver though the value is within the limit
 * @param statementMissing whether the statement that is handed in instead of the proof is missing, the value being within the
 *     limit
 */
public record WaiverRuling(Optional<Boolean> withinLimit, List<OriginReason> obstacles, boolean statementMissing) {

    /** Copies the list and refuses null. */
    public WaiverRuling {
        Objects.requireNonNull(withinLimit, "withinLimit");
        obstacles = List.copyOf(obstacles);
    }

    /** Whether the value is within the limit. */
    public boolean isWithinLimit() {
        return withinLimit.orElse(false);
    }

    /** Whether no proof of origin is needed; the exporter's statement may have to be handed in instead. */
    public boolean excusesFromProof() {
        return isWithinLimit() && obstacles.isEmpty();
    }
}
