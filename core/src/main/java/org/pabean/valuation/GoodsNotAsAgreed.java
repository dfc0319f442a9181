package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** The price of goods that are defective, not as agreed, or lost before import. */
public enum GoodsNotAsAgreed implements Reading {
    /** It does: a reduced price counts, and lost goods are not paid for. */
    PRICE_FOLLOWS(new Wording("It does.", "Ya.")),
    /** It does not: the price of the contract counts. */
    CONTRACT_PRICE(
            new Wording("It does not: the price of the contract counts.", "Tidak: harga kontrak yang diperhitungkan."));

    private static final Wording QUESTION = new Wording(
            "Does the price follow what was delivered?", "Apakah harga mengikuti barang yang benar-benar diserahkan?");

    private final Wording answer;

    GoodsNotAsAgreed(Wording answer) {
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
        return Citation.unverified("WCO Explanatory Note", "3.1");
    }
}
