package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** How a genuine price list adjusts a transaction of another quantity. */
public enum PriceListAdjustment implements Reading {
    /** The list price for the quantity valued takes the place of the unit value. */
    LIST_PRICE(new Wording(
            "The list price for the quantity valued is taken.",
            "Harga daftar untuk jumlah yang dinilai yang dipakai.")),
    /** The unit value changes in the ratio of the two list prices. */
    RATIO(new Wording(
            "The unit value changes in the ratio of the list prices.",
            "Nilai satuan berubah menurut rasio harga daftar."));

    private static final Wording QUESTION = new Wording(
            "How does a price list adjust for quantity?", "Bagaimana daftar harga menyesuaikan perbedaan jumlah?");

    private final Wording answer;

    PriceListAdjustment(Wording answer) {
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
        return Citation.verified("WTO Customs Valuation Agreement", "Note to article 2, paragraph 5");
    }
}
