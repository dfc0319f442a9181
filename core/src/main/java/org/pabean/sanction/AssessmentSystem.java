package org.pabean.sanction;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;

/** Who computes what a declaration owes. Only those who compute it themselves can be fined for computing it wrongly. */
public enum AssessmentSystem {
    /** The declarant computes and pays. */
    SELF(new Wording("self-assessment", "self assessment")),
    /** The officer or the customs system sets value and levies. */
    OFFICIAL(new Wording("official assessment", "official assessment"));

    private static final Timeline<BiFunction<Receiver, Purchase, AssessmentSystem>> CONSIGNMENT_NOTE =
            Timeline.<BiFunction<Receiver, Purchase, AssessmentSystem>>of("assessment of consignment notes")
                    .always((receiver, purchase) -> OFFICIAL, Citation.verified("PMK 199/PMK.010/2019", "20(5)-(8)"))
                    .from(
                            "2023-10-17",
                            (receiver, purchase) -> purchase == Purchase.TRADE ? SELF : OFFICIAL,
                            Citation.verified("PMK 96/2023", "21(3), 28"))
                    .from(
                            "2025-03-05",
                            (receiver, purchase) -> receiver == Receiver.BUSINESS ? SELF : OFFICIAL,
                            Citation.secondary("PMK 96/2023 jo. PMK 4/2025", ""))
                    .build();

    private final Wording wording;

    AssessmentSystem(Wording wording) {
        this.wording = wording;
    }

    /** Who receives a consignment. */
    public enum Receiver {
        /** A business entity. */
        BUSINESS,
        /** Anybody else. */
        PRIVATE
    }

    /** Whether consigned goods were bought. */
    public enum Purchase {
        /** There was a sale. */
        TRADE,
        /** A gift or the like. */
        NON_TRADE
    }

    /** The system of a consignment note registered on a day. */
    public static AssessmentSystem ofConsignmentNote(LocalDate registrationDate, Receiver receiver, Purchase purchase) {
        return CONSIGNMENT_NOTE.valueOn(registrationDate).apply(receiver, purchase);
    }

    /** Where the system of consignment notes of a day is written. */
    public static Citation citationOn(LocalDate registrationDate) {
        return CONSIGNMENT_NOTE.on(registrationDate).citation();
    }

    /** The system in words. */
    public Wording wording() {
        return wording;
    }
}
