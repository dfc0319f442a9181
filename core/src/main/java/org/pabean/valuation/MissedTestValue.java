package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/**
 * What follows where the price between related parties misses a test value although the circumstances of the sale
 * are explained.
 */
public enum MissedTestValue implements Reading {
    /** It is. */
    REFUSED(new Wording("It is.", "Ya.")),
    /** It is not: the circumstances may still show that the relationship left the price alone. */
    CIRCUMSTANCES_DECIDE(new Wording(
            "It is not: the circumstances may still decide.", "Tidak: kondisi penjualan masih dapat menentukan."));

    private static final Wording QUESTION = new Wording(
            "Is a price that misses its test value refused although the circumstances are explained?",
            "Apakah harga yang tidak mendekati nilai pembanding ditolak meskipun kondisi penjualan dijelaskan?");

    private final Wording answer;

    MissedTestValue(Wording answer) {
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
        return Citation.unverified("WTO Customs Valuation Agreement", "1.2(a), (c)");
    }
}
