package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Time limit for handing in the proof where the procedure regulation was not read on it. */
public enum UnreadDeadline implements Reading {
    /** As from a bonded storage place under the regulation for IE-CEPA. */
    BY_ANALOGY(new Wording(
            "As for bonded storage: three working days, five for a main partner.",
            "Seperti TPB: tiga hari kerja, lima untuk mitra utama.")),
    /** No limit is tested. */
    NONE(new Wording("No limit is tested.", "Tidak ada batas waktu yang diuji."));

    private final Wording answer;

    UnreadDeadline(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "By when is the proof handed in where the regulation was not read on it?",
                "Kapan bukti asal diserahkan jika ketentuannya tidak terbaca?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return new Citation(OriginLaw.PROCEDURE, "", Confidence.ANALOGUE);
    }
}
