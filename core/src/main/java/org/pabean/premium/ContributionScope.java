package org.pabean.premium;

import java.util.Set;

/** For which breaches a service counts. */
public enum ContributionScope {
    /** Administrative breaches. */
    ADMINISTRATIVE(BreachKind.ADMINISTRATIVE),
    /** Crimes, customs or excise. */
    CRIMINAL(BreachKind.CUSTOMS_CRIME, BreachKind.EXCISE_CRIME),
    /** Excise crimes. */
    CRIMINAL_EXCISE(BreachKind.EXCISE_CRIME),
    /** Every breach. */
    ADMINISTRATIVE_OR_CRIMINAL(BreachKind.values()),
    /** None: the service is not on the list. */
    NONE();

    private final Set<BreachKind> breaches;

    ContributionScope(BreachKind... breaches) {
        this.breaches = Set.of(breaches);
    }

    /** Whether the service counts for such a breach. */
    public boolean covers(BreachKind breach) {
        return breaches.contains(breach);
    }
}
