package org.pabean.remedy;

import java.util.Objects;

/**
 * A fact that changed nothing.
 *
 * @param fact what happened
 * @param reason why it changed nothing
 */
public record IneffectiveFact(DisputeFact fact, NoEffectReason reason) {

    /** Refuses null. */
    public IneffectiveFact {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(reason, "reason");
    }
}
