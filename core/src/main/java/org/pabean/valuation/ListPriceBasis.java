package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** A list, catalogue or web price as a datum for the fall-back method. */
public enum ListPriceBasis implements Reading {
    /** It may, if the price is known in Indonesia. */
    ADMITTED(new Wording("It may.", "Ya.")),
    /** It may not. */
    NOT_ADMITTED(new Wording("It may not.", "Tidak."));

    private static final Wording QUESTION = new Wording(
            "May a fall-back value rest on a list or catalogue price?",
            "Apakah metode pengulangan boleh didasarkan pada harga katalog?");

    private final Wording answer;

    ListPriceBasis(Wording answer) {
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
        return Citation.unverified("WCO Advisory Opinion", "12.1-12.3");
    }
}
