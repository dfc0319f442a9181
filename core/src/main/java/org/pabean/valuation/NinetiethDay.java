package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether a sale on the ninetieth day after registration still counts for the deductive method. */
public enum NinetiethDay implements Reading {
    /** It counts. */
    COUNTS(new Wording("It counts.", "Diperhitungkan.")),
    /** It does not. */
    DOES_NOT_COUNT(new Wording("It does not count.", "Tidak diperhitungkan."));

    private static final Wording QUESTION = new Wording(
            "Does a sale on day 90 after registration count?",
            "Apakah penjualan pada hari ke-90 setelah pendaftaran diperhitungkan?");

    private final Wording answer;

    NinetiethDay(Wording answer) {
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
        return Citation.secondary("PMK 144/PMK.04/2022", "14");
    }
}
