package org.pabean.valuation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.Violations;
import org.pabean.money.Rupiah;

/**
 * What an importer pays on its own initiative because a declaration came out too low (<i>voluntary payment</i>). No fine
 * follows if its terms are kept; how many days there are was not verified in any text, so no deadline is computed.
 *
 * @param ground why
 * @param declared duty and taxes as declared
 * @param owed duty and taxes as they should have been
 */
public record VoluntaryPayment(Ground ground, Rupiah declared, Rupiah owed) {

    private static final Timeline<Set<Ground>> ADMITTED = Timeline.<Set<Ground>>of("grounds of a voluntary payment")
            .always(EnumSet.of(Ground.SETTLEMENT), Citation.secondary("PMK 67/PMK.04/2016", ""))
            .from("2021-02-16", EnumSet.allOf(Ground.class), VoluntaryDeclaration.CITATION)
            .build();

    /** Refuses null. */
    public VoluntaryPayment {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(owed, "owed");
    }

    /** Why an importer pays more. */
    public enum Ground {
        /** An estimate is settled. */
        SETTLEMENT,
        /** The customs value was wrong. */
        CUSTOMS_VALUE,
        /** The tariff was wrong. */
        TARIFF,
        /** The quantity was wrong. */
        QUANTITY,
        /** The transaction value was wrong. */
        TRANSACTION_VALUE
    }

    /** Whether a payment may be made on this ground on a day. */
    public static boolean admits(Ground ground, LocalDate day) {
        return ADMITTED.valueOn(day).contains(ground);
    }

    /**
     * What is to be paid on a day; nothing if nothing is missing.
     *
     * @throws org.pabean.law.InvalidInputException if the ground is not admitted on that day
     */
    public Rupiah amount(LocalDate day) {
        Violations violations = new Violations();
        violations.check(
                admits(ground, day),
                "voluntaryPayment.ground",
                "PAYMENT_NOT_ADMITTED",
                () -> "no voluntary payment on the ground of " + ground + " on " + day + " ("
                        + ADMITTED.on(day).citation() + ")");
        violations.refuseIfAny();
        return owed.compareTo(declared) > 0 ? owed.minus(declared) : Rupiah.ZERO;
    }
}
