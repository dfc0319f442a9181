package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which unit price is taken where two are sold in equally great aggregate quantities. Not regulated. */
public enum TiedQuantities implements Reading {
    /** The lower price. */
    LOWER_PRICE(new Wording("The lower price.", "Harga yang lebih rendah.")),
    /** The higher price. */
    HIGHER_PRICE(new Wording("The higher price.", "Harga yang lebih tinggi."));

    private static final Wording QUESTION = new Wording(
            "Which of two prices sold in equal quantities is taken?",
            "Harga mana yang dipakai bila jumlah kumulatifnya sama?");

    private final Wording answer;

    TiedQuantities(Wording answer) {
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
        return Citation.unverified("WTO Customs Valuation Agreement", "Note to article 5");
    }
}
