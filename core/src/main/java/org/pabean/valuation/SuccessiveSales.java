package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which of several sales of the same goods is the sale for export to Indonesia. */
public enum SuccessiveSales implements Reading {
    /** The last one before import, one on the high seas among them. */
    LAST_SALE(new Wording("The last one before import.", "Penjualan terakhir sebelum impor.")),
    /** The first one for the Indonesian market. */
    FIRST_SALE_TO_INDONESIA(
            new Wording("The first one for the Indonesian market.", "Penjualan pertama untuk pasar Indonesia."));

    private static final Wording QUESTION = new Wording(
            "Which of successive sales is the sale for export to Indonesia?",
            "Penjualan mana dari penjualan berurutan yang merupakan penjualan untuk diekspor ke Indonesia?");

    private final Wording answer;

    SuccessiveSales(Wording answer) {
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
        return Citation.unverified("WCO Commentary", "22.1");
    }
}
