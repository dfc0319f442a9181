package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/**
 * Whether the three conditions of the regulation of 2016 for estimating a futures price live on under the
 * regulation that replaced it.
 */
public enum FuturesPriceConditions implements Reading {
    /** It must. */
    STILL_ALL_THREE(new Wording("It must.", "Ya.")),
    /** It need not. */
    NO_LONGER_ASKED(new Wording("It need not.", "Tidak."));

    private static final Wording QUESTION = new Wording(
            "Must a futures price meet the three conditions of 2016 after 15 February 2021?",
            "Apakah harga futures tetap harus memenuhi tiga syarat tahun 2016 setelah 15 Februari 2021?");

    private final Wording answer;

    FuturesPriceConditions(Wording answer) {
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
        return Citation.secondary("PMK 67/PMK.04/2016", "3(1)");
    }
}
