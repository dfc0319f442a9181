package org.pabean.measurement;

import org.pabean.law.Wording;

/** How goods that are counted by weight or volume travel; it decides whether a small difference is accepted. */
public enum Carriage {
    /** Liquid without container or packing. */
    BULK_LIQUID(true, new Wording("bulk liquid", "curah cair")),
    /** Gas without container or packing. */
    BULK_GAS(true, new Wording("bulk gas", "curah gas")),
    /** Loose solids without container or packing. */
    BULK_SOLID(true, new Wording("loose solids", "curah padat")),
    /** Bulk goods inside containers. */
    BULK_IN_CONTAINER(false, new Wording("bulk in containers", "curah dalam peti kemas")),
    /** Animals. */
    LIVESTOCK(false, new Wording("livestock", "hewan ternak"));

    private final boolean tolerated;
    private final Wording wording;

    Carriage(boolean tolerated, Wording wording) {
        this.tolerated = tolerated;
        this.wording = wording;
    }

    /** Whether the tolerance for bulk goods covers them. */
    public boolean isTolerated() {
        return tolerated;
    }

    /** The carriage in words. */
    public Wording wording() {
        return wording;
    }
}
