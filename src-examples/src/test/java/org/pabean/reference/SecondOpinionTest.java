package org.pabean.reference;

import org.junit.jupiter.api.Test;

/**
 * The library and a second opinion written from the text of the rules agree to the rupiah on random declarations of every
 * day since 2018. {@code -Dpabean.reference.tries=10000000} draws so many in all, and {@code -Dpabean.reference.seed=7} draws
 * others; a disagreement is told as a line of the casebook.
 */
class SecondOpinionTest {

    private static final long KINDS = 4;
    private static final long TRIES = Long.getLong("pabean.reference.tries", 8_000) / KINDS;
    private static final long SEED = Long.getLong("pabean.reference.seed", 20_180_101);

    @Test
    void generalImportsOweWhatTheRulesSay() {
        new Agreement(Draw::general).holdsFor(SEED, TRIES);
    }

    @Test
    void parcelsOweWhatTheRulesSay() {
        new Agreement(DrawnParcels::parcel).holdsFor(SEED, TRIES);
    }

    @Test
    void travellersOweWhatTheRulesSay() {
        new Agreement(DrawnTravellers::traveller).holdsFor(SEED, TRIES);
    }

    @Test
    void finesAndInterestAreWhatTheRulesSay() {
        new DebtAgreement().holdsFor(SEED, TRIES);
    }
}
