package org.pabean.declaration;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the entry into a bonded place or zone, and of the entrepreneur of a free trade zone.
 *
 * @param approval the approval to use a preference; empty if there is none, or it was asked for at release only
 * @param freeZone the requirements of the free trade zone that are met
 */
public record ZoneEntry(Optional<EntryApproval> approval, Set<FreeZoneRequirement> freeZone) {

    /** Copies the set and refuses null. */
    public ZoneEntry {
        Objects.requireNonNull(approval, "approval");
        freeZone = Set.copyOf(freeZone);
    }

    /** Entry into a bonded place, logistics centre or economic zone with this approval. */
    public static ZoneEntry approved(EntryApproval approval) {
        return new ZoneEntry(Optional.of(approval), Set.of());
    }

    /** Entry of materials into a free trade zone with this approval, every requirement met. */
    public static ZoneEntry approvedFreeZone(EntryApproval approval) {
        return new ZoneEntry(Optional.of(approval), EnumSet.allOf(FreeZoneRequirement.class));
    }
}
