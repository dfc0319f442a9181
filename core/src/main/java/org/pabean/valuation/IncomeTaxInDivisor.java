package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Income tax of the import among the taxes that a selling price in Indonesia contains. */
public enum IncomeTaxInDivisor implements Reading {
    /** It does. */
    COUNTED(new Wording("It does.", "Ya.")),
    /** It does not. */
    LEFT_OUT(new Wording("It does not.", "Tidak."));

    private static final Wording QUESTION = new Wording(
            "Does income tax belong to the taxes that are taken out of a selling price?",
            "Apakah PPh Pasal 22 termasuk pajak yang dikeluarkan dari harga jual?");

    private final Wording answer;

    IncomeTaxInDivisor(Wording answer) {
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
        return Citation.secondary(ValuationCitations.PMK_144, "14");
    }
}
