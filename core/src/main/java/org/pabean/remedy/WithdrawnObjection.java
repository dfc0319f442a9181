package org.pabean.remedy;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether a withdrawn objection uses up the one objection that a determination admits. */
public enum WithdrawnObjection implements Reading {
    /** It does: the determination stands. */
    IS_THE_ONLY_ONE(new Wording("it does, and the determination stands", "ya, penetapan tetap berlaku")),
    /** Another may be filed while the time for objection runs. */
    MAY_BE_REPEATED_IN_TIME(
            new Wording("another may be filed in time", "keberatan lain dapat diajukan dalam jangka waktu"));

    private static final Citation CITATION = Citation.unverified(RemedyInstruments.OBJECTION_RULES, "2");

    private final Wording answer;

    WithdrawnObjection(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Does a withdrawn objection use up the right to object?",
                "Apakah keberatan yang dicabut menghabiskan hak keberatan?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return CITATION;
    }
}
