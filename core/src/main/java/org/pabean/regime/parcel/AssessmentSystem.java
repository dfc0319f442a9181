package org.pabean.regime.parcel;

import java.time.LocalDate;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;

/**
 * Who works out tariff and value of a declaration. Only an importer who works them out can be fined for working them out
 * wrongly; a PIB is always self-assessed, a consignment note by the rules of its day.
 */
public enum AssessmentSystem {
    /** The importer (<i>self assessment</i>). */
    SELF(new Wording("self-assessment", "self assessment")),
    /** Customs (<i>official assessment</i>). */
    OFFICIAL(new Wording("official assessment", "official assessment"));

    private static final Timeline<Rule> RULES = Timeline.<Rule>of("assessment of consignment notes")
            .always((trade, importer) -> false, Citation.secondary(NoteLaw.PMK_182, ""))
            .from(NoteLaw.OF_2020, (trade, importer) -> false, Citation.verified(NoteLaw.PMK_199, "20(5)-(8)"))
            .from(NoteLaw.OF_2023, (trade, importer) -> trade, Citation.verified(NoteLaw.PMK_96, "21(3), 28"))
            .from(
                    NoteLaw.OF_2025,
                    (trade, importer) -> importer == Party.BUSINESS,
                    Citation.secondary(NoteLaw.PMK_4, "28"))
            .build();

    private final Wording wording;

    AssessmentSystem(Wording wording) {
        this.wording = wording;
    }

    @FunctionalInterface
    private interface Rule {
        boolean isSelf(boolean tradeGoods, Party importer);
    }

    /**
     * The system on a day.
     *
     * @param day the day on which the note is registered
     * @param tradeGoods whether the goods were sold
     * @param importer the receiver, or who is treated as importer in their place
     */
    public static AssessmentSystem on(LocalDate day, boolean tradeGoods, Party importer) {
        return RULES.valueOn(day).isSelf(tradeGoods, importer) ? SELF : OFFICIAL;
    }

    /** Where the system of a day is written. */
    public static Citation citationOn(LocalDate day) {
        return RULES.on(day).citation();
    }

    /** The system in words. */
    public Wording wording() {
        return wording;
    }

    /** Whether a wrong value can bring a fine: only where the importer has worked it out. */
    public boolean isFinePossible() {
        return this == SELF;
    }
}
