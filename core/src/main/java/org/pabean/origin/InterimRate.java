package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** The rate at which goods are released while a proof is in doubt. */
public enum InterimRate implements Reading {
    /** The general rate; a refund follows if the proof holds. */
    GENERAL(new Wording("At the general rate.", "Dengan tarif umum.")),
    /** The rate of the agreement, with a guarantee for the difference. */
    PREFERENCE_UNDER_GUARANTEE(new Wording(
            "At the rate of the agreement, the difference guaranteed.",
            "Dengan tarif preferensi, selisihnya dijaminkan."));

    private final Wording answer;

    InterimRate(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "At which rate are goods released while the proof is in doubt?",
                "Dengan tarif apa barang dikeluarkan selama bukti asal diragukan?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return new Citation("ATIGA Annex 8", "rule 18(c)", Confidence.ANALOGUE);
    }
}
