package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Duties and taxes of the import inside a price that does not show them apart. */
public enum UndistinguishedDuties implements Reading {
    /** They are, since they can be computed. */
    TAKEN_OUT(new Wording("They are taken out: they can be computed.", "Dikeluarkan: dapat dihitung.")),
    /** They are not, as other costs after import. */
    LEFT_IN(new Wording(
            "They stay in, as other costs after import do.", "Tidak dikeluarkan, seperti biaya lain setelah impor."));

    private static final Wording QUESTION = new Wording(
            "Are import duties and taxes taken out of a price that does not show them apart?",
            "Apakah bea masuk dan pajak dikeluarkan dari harga yang tidak merincinya?");

    private final Wording answer;

    UndistinguishedDuties(Wording answer) {
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
        return Citation.unverified("WCO Advisory Opinion", "3.1");
    }
}
