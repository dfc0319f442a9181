package org.pabean.valuation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.Money;

/**
 * A provisional value: an element that is not known when the goods are declared enters the declaration as an estimate, to be
 * settled later (<i>voluntary declaration</i>). No fine follows if its terms are kept. How many days the importer has to
 * settle and to pay was not verified in any text, so no deadline is computed.
 *
 * @param kind the element that is estimated
 * @param estimated the estimate, contained in the declared value
 * @param declaredValue the declared customs value, CIF
 */
public record VoluntaryDeclaration(Kind kind, Money estimated, Money declaredValue) {

    static final Citation CITATION = Citation.secondary("PMK 201/PMK.04/2020", "");

    private static final Timeline<Set<Kind>> ADMITTED = Timeline.<Set<Kind>>of("elements of a voluntary declaration")
            .always(
                    EnumSet.of(Kind.FUTURES_PRICE, Kind.ROYALTY, Kind.PROCEEDS),
                    Citation.secondary("PMK 67/PMK.04/2016", "3"))
            .from("2021-02-16", EnumSet.allOf(Kind.class), CITATION)
            .build();

    /** Refuses null. */
    public VoluntaryDeclaration {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(estimated, "estimated");
        Objects.requireNonNull(declaredValue, "declaredValue");
    }

    /** Elements that may be estimated. */
    public enum Kind {
        /** A price fixed later on a futures exchange, under a written contract. */
        FUTURES_PRICE,
        /** Royalty. */
        ROYALTY,
        /** Proceeds. */
        PROCEEDS,
        /** Freight. */
        FREIGHT,
        /** Insurance. */
        INSURANCE,
        /** Assist. */
        ASSIST
    }

    /**
     * A provisional value settled.
     *
     * @param difference the actual figure less the estimate
     * @param finalValue the declared value with the difference
     * @param paymentDue whether duty and taxes on the difference are to be paid (<i>voluntary payment</i>)
     * @param caveats warnings
     */
    public record Settlement(Money difference, Money finalValue, boolean paymentDue, List<Caveat> caveats) {

        /** Copies the list and refuses null. */
        public Settlement {
            Objects.requireNonNull(difference, "difference");
            Objects.requireNonNull(finalValue, "finalValue");
            caveats = List.copyOf(caveats);
        }
    }

    /** What says which elements may be estimated in a declaration of this day. */
    static Citation citation(LocalDate day) {
        return ADMITTED.on(day).citation();
    }

    /** Whether an element may be estimated in a declaration of this day. */
    public static boolean admits(Kind kind, LocalDate day) {
        return ADMITTED.valueOn(day).contains(kind);
    }

    /**
     * Settles the value with the actual figure.
     *
     * @param actual the actual figure
     * @param registrationDate the day of the declaration, whose rules apply
     * @throws org.pabean.law.InvalidInputException if the element may not be estimated on that day, or the declared value
     *     does not contain the estimate
     */
    public Settlement settle(Money actual, LocalDate registrationDate) {
        check(registrationDate);
        Money difference = actual.minus(estimated);
        int sign = difference.amount().signum();
        return new Settlement(
                difference,
                declaredValue.plus(difference),
                sign > 0,
                sign < 0 ? List.of(refundNotVerified()) : List.of());
    }

    private void check(LocalDate registrationDate) {
        Violations violations = new Violations();
        violations.check(
                admits(kind, registrationDate),
                "voluntaryDeclaration.kind",
                "ESTIMATE_NOT_ADMITTED",
                () -> kind + " may not be estimated in a declaration of " + registrationDate + " ("
                        + citation(registrationDate) + ")");
        violations.check(
                declaredValue.amount().compareTo(estimated.amount()) >= 0,
                "voluntaryDeclaration.declaredValue",
                "ESTIMATE_EXCEEDS_VALUE",
                () -> "the declared value " + declaredValue + " must contain the estimate " + estimated);
        violations.refuseIfAny();
    }

    private static Caveat refundNotVerified() {
        return new Caveat(
                "REFUND_NOT_VERIFIED",
                "",
                new Wording(
                        "the actual figure lies below the estimate; how the excess is refunded was not verified",
                        "nilai sebenarnya di bawah perkiraan; tata cara pengembaliannya belum terverifikasi"),
                CITATION);
    }
}
