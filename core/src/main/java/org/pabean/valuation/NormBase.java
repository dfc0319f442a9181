package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** What the freight norm, a part of the FOB value, is taken of where amounts are added to the price. */
public enum NormBase implements Reading {
    /** Of the FOB value with additions, as the declaration adds them up. */
    TRANSACTION_VALUE(new Wording("Of the FOB value with additions.", "Dari nilai FOB termasuk biaya tambahan.")),
    /** Of the FOB price without additions. */
    PRICE_ALONE(new Wording("Of the FOB price without additions.", "Dari harga FOB tanpa biaya tambahan."));

    private static final Wording QUESTION = new Wording(
            "Is the freight norm taken of the price alone or of the price with its additions?",
            "Apakah norma biaya pengangkutan dihitung dari harga saja atau dari harga berikut biaya tambahan?");

    private final Wording answer;

    NormBase(Wording answer) {
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
        return Citation.secondary("PMK 144/PMK.04/2022", "8");
    }
}
