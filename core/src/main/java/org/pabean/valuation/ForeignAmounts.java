package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/**
 * An amount in another currency than the price. The rule on exchange rates speaks of the value and not of its
 * parts.
 */
public enum ForeignAmounts implements Reading {
    /** They are, by the ratio of the two rupiah rates, unrounded. */
    CUSTOMS_RATES(new Wording("They are.", "Ya.")),
    /** They are refused. */
    REFUSED(new Wording("They are refused.", "Ditolak."));

    private static final Wording QUESTION = new Wording(
            "Are amounts in another currency brought into that of the price at the customs rates?",
            "Apakah jumlah dalam mata uang lain dikonversi ke mata uang harga dengan NDPBM?");

    private final Wording answer;

    ForeignAmounts(Wording answer) {
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
        return Citation.secondary("PMK 227/PMK.04/2015", "2");
    }
}
