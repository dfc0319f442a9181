package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Goods exchanged for other goods. The opinion asks for care where the bargain names a price in money. */
public enum BarterPrice implements Reading {
    /** It does not: barter is no sale. */
    NOT_A_SALE(new Wording("It does not.", "Tidak.")),
    /** It does, at that price. */
    PRICE_COUNTS(new Wording("It does, at that price.", "Ya, dengan harga tersebut."));

    private static final Wording QUESTION = new Wording(
            "Does a price in money that a barter names make it a sale?",
            "Apakah harga dalam uang yang disebut dalam barter menjadikannya jual beli?");

    private final Wording answer;

    BarterPrice(Wording answer) {
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
        return Citation.unverified("WCO Advisory Opinion", "1.1");
    }
}
