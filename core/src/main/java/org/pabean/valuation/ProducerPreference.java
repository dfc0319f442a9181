package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether goods of the same producer come before those of another one in the comparison. */
public enum ProducerPreference implements Reading {
    /** Another producer counts only where none of the same is found. */
    SAME_PRODUCER_FIRST(new Wording(
            "Another producer counts only where none of the same is found.",
            "Produsen lain hanya bila tidak ada dari produsen yang sama.")),
    /** All producers count alike. */
    NO_PREFERENCE(new Wording("All producers count alike.", "Semua produsen diperlakukan sama."));

    private static final Wording QUESTION = new Wording(
            "Do goods of the same producer come first?", "Apakah barang dari produsen yang sama didahulukan?");

    private final Wording answer;

    ProducerPreference(Wording answer) {
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
        return Citation.unverified("WTO Customs Valuation Agreement", "15.2(e)");
    }
}
