package org.pabean.premium;

import java.util.Objects;

/**
 * Somebody who served in handling a breach.
 *
 * @param form a person, a group or a work unit
 * @param role where they stand
 * @param contribution what they did
 */
public record Contributor(Form form, Role role, Contribution contribution) {

    /** In which form somebody can receive a premium. */
    public enum Form {
        /** One person. */
        PERSON,
        /** A group of persons. */
        GROUP,
        /** A work unit. */
        WORK_UNIT
    }

    /** Where a contributor stands. */
    public enum Role {
        /** An officer or unit of customs. */
        CUSTOMS_OFFICER,
        /** Somebody from outside who gave information or reported. */
        INFORMER,
        /** A prosecutor. */
        PROSECUTOR,
        /** Anybody else from outside. */
        OTHER
    }

    /** Refuses null. */
    public Contributor {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(contribution, "contribution");
    }

    /** Whether the service counts for such a breach. */
    public boolean isEligibleFor(BreachKind breach) {
        return contribution.scope().covers(breach);
    }

    /** Whether the informer's share inside the premium is meant for this contributor. */
    public boolean mayTakeInformerShare() {
        return role == Role.INFORMER && contribution == Contribution.PROVIDING_INFORMATION;
    }
}
