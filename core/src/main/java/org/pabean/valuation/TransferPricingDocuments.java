package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/**
 * Documents on transfer prices as the only explanation of a sale between related parties: one possible means, and
 * not a conclusive one.
 */
public enum TransferPricingDocuments implements Reading {
    /** They do, unless customs shows otherwise. */
    EXPLAIN(new Wording("They do, but they are not conclusive.", "Ya, tetapi tidak menentukan.")),
    /** They do not. */
    NOT_ENOUGH(new Wording("They do not.", "Tidak."));

    private static final Wording QUESTION = new Wording(
            "Do documents on transfer prices alone explain the circumstances of a sale?",
            "Apakah dokumen penentuan harga transfer saja menjelaskan kondisi penjualan?");

    private final Wording answer;

    TransferPricingDocuments(Wording answer) {
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
        return Citation.unverified("WCO Case Studies", "14.1, 14.2");
    }
}
