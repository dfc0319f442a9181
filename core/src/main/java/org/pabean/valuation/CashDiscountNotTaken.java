package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** A cash discount that the terms of sale offer and that the buyer has not taken when the goods are valued. */
public enum CashDiscountNotTaken implements Reading {
    /** It does, if the terms offer it. */
    COUNTS(new Wording(
            "It lowers the price if the terms offer it.", "Mengurangi harga bila ditawarkan dalam syarat penjualan.")),
    /** It does not until it is taken. */
    DOES_NOT_COUNT(new Wording("It does not lower the price until taken.", "Tidak mengurangi harga sebelum diambil."));

    private static final Wording QUESTION = new Wording(
            "Does a cash discount not yet taken lower the price?",
            "Apakah potongan tunai yang belum diambil mengurangi harga?");

    private final Wording answer;

    CashDiscountNotTaken(Wording answer) {
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
        return Citation.unverified("WCO Advisory Opinion", "5.2");
    }
}
