package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether the present worth of rents, taught by the manual of 1999, may still make a fall-back value of leased goods. */
public enum LeaseFormula implements Reading {
    /** It may, as one reasonable means. */
    USED(new Wording("It may, as one reasonable means.", "Boleh, sebagai salah satu cara yang wajar.")),
    /** It may not: the manual was superseded in 2010. */
    NOT_USED(new Wording("It may not: the manual was superseded.", "Tidak boleh: pedoman telah digantikan."));

    private static final Wording QUESTION = new Wording(
            "May the lease formula of the manual of 1999 be used?",
            "Bolehkah formula sewa dari pedoman tahun 1999 digunakan?");

    private final Wording answer;

    LeaseFormula(Wording answer) {
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
        return Citation.verified("KEP-81/BC/1999", "annex, method VI");
    }
}
