package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which rate applies where the general rate is below that of an agreement whose regulation was not read on it. */
public enum LowerRate implements Reading {
    /** The general rate applies, as in the sister regulations that were read. */
    GENERAL_IF_LOWER(new Wording("Yes, as in the sister regulations.", "Ya, seperti peraturan sejenis.")),
    /** The rate of the agreement applies all the same. */
    ALWAYS_PREFERENTIAL(new Wording("No, the rate of the agreement stays.", "Tidak, tarif preferensi tetap berlaku."));

    private final Wording answer;

    LowerRate(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Does the general rate apply where it is below the rate of the agreement?",
                "Apakah tarif umum berlaku jika lebih rendah daripada tarif preferensi?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return new Citation("PMK 48/PMK.010/2022", "2(2)", Confidence.ANALOGUE);
    }
}
