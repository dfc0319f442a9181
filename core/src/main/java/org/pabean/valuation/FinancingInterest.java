package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Interest inside the price under an arrangement that finances the purchase. */
public enum FinancingInterest implements Reading {
    /** It is, if shown apart, agreed in writing and not above the usual rate. */
    TAKEN_OUT(new Wording(
            "It is, under the three conditions of 1984.", "Dikeluarkan bila memenuhi tiga syarat tahun 1984.")),
    /** It stays. */
    LEFT_IN(new Wording("It stays in the price.", "Tetap dalam harga."));

    private static final Wording QUESTION = new Wording(
            "Is interest of a financing arrangement taken out of the price?",
            "Apakah bunga pembiayaan dikeluarkan dari harga?");

    private final Wording answer;

    FinancingInterest(Wording answer) {
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
        return Citation.unverified("Decision on interest charges of 26 April 1984", "");
    }
}
