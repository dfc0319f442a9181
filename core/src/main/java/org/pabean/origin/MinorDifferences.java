package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether small differences between papers and proof void it. */
public enum MinorDifferences implements Reading {
    /** They do not if the proof clearly belongs to the goods. */
    HARMLESS(new Wording(
            "No, if the proof clearly belongs to the goods.", "Tidak, jika bukti asal jelas untuk barang itu.")),
    /** They count as a difference of specification. */
    HARMFUL(new Wording("Yes, they count as a difference of specification.", "Ya, dianggap perbedaan spesifikasi."));

    private final Wording answer;

    MinorDifferences(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Do small differences, such as typing errors, void a proof of origin?",
                "Apakah perbedaan kecil, misalnya salah ketik, membatalkan bukti asal?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return new Citation("ATIGA Annex 8", "rule 16(1)", Confidence.ANALOGUE);
    }
}
