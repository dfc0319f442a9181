package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** A price that a clause of the contract lets the parties review. */
public enum ReviewedPrice implements Reading {
    /** It does. */
    FINAL_PRICE(new Wording("It does.", "Ya.")),
    /** It does not: the price first agreed counts. */
    CONTRACT_PRICE(
            new Wording("It does not: the price first agreed counts.", "Tidak: harga semula yang diperhitungkan."));

    private static final Wording QUESTION = new Wording(
            "Does the price after a review under the contract count?",
            "Apakah harga setelah peninjauan menurut kontrak diperhitungkan?");

    private final Wording answer;

    ReviewedPrice(Wording answer) {
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
        return Citation.unverified("WCO Commentary", "4.1");
    }
}
