package org.pabean.reference;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The library and a second opinion written from the text of the rules agree to the rupiah on random declarations of every
 * day since 2018. {@code -Dpabean.reference.tries=10000000} draws so many in all, and {@code -Dpabean.reference.seed=7} draws
 * others; a disagreement is told as a line of the casebook. Each test prints what it held against each other.
 */
class SecondOpinionTest {

    private static final long KINDS = 4;
    private static final long TRIES = Long.getLong("pabean.reference.tries", 8_000) / KINDS;
    private static final long SEED = Long.getLong("pabean.reference.seed", 20_180_101);

    @Test
    void generalImportsOweWhatTheRulesSay() {
        new Agreement(Draw::general).holdsFor(SEED, TRIES);
        tell("general imports");
    }

    @Test
    void parcelsOweWhatTheRulesSay() {
        new Agreement(DrawnParcels::parcel).holdsFor(SEED, TRIES);
        tell("parcels");
    }

    @Test
    void travellersOweWhatTheRulesSay() {
        new Agreement(DrawnTravellers::traveller).holdsFor(SEED, TRIES);
        tell("travellers");
    }

    @Test
    void finesAndInterestAreWhatTheRulesSay() {
        new DebtAgreement().holdsFor(SEED, TRIES);
        tell("breaches and debts");
    }

    private static void tell(String kind) {
        System.out.printf(Locale.ROOT, "Second opinion: %,d %s, seed %d, no difference%n", TRIES, kind, SEED);
    }
}
