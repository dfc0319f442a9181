package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** A credit on earlier lots that a cumulative quantity discount brings when a later lot is bought. */
public enum RetroactiveCredit implements Reading {
    /** It does not: goods valued before keep their value. */
    NOT_ALLOWED(new Wording("It does not lower the price of the present lot.", "Tidak mengurangi harga kiriman ini.")),
    /** It does, as a part of the bargain for the present lot. */
    ALLOWED(new Wording("It lowers the price of the present lot.", "Mengurangi harga kiriman ini."));

    private static final Wording QUESTION = new Wording(
            "Does a credit for earlier lots lower the price of the present lot?",
            "Apakah kredit atas kiriman terdahulu mengurangi harga kiriman ini?");

    private final Wording answer;

    RetroactiveCredit(Wording answer) {
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
        return Citation.unverified("WCO Advisory Opinion", "8.1, 15.1");
    }
}
