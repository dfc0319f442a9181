package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/**
 * The last ties on the list of the agreement, which were not seen in the Indonesian text: common control, control
 * of a third person, family.
 */
public enum FurtherTies implements Reading {
    /** They do. */
    RELATE(new Wording("They do.", "Ya.")),
    /** They do not. */
    DO_NOT_RELATE(new Wording("They do not.", "Tidak."));

    private static final Wording QUESTION = new Wording(
            "Do common control, joint control of a third person and family make parties related?",
            "Apakah dikendalikan pihak ketiga, bersama mengendalikan pihak ketiga, dan hubungan keluarga merupakan hubungan istimewa?");

    private final Wording answer;

    FurtherTies(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return QUESTION;
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("WTO Customs Valuation Agreement", "15.4(f)-(h)");
    }
}
