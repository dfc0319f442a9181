package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which papers show an undisturbed way where the agreement's list of evidence was not read. */
public enum UnlistedEvidence implements Reading {
    /** A through bill of lading, a customs certificate or other information of an authority. */
    ANY_PROVING_PAPER(
            new Wording("A through bill of lading or a paper of an authority.", "Through B/L atau dokumen otoritas.")),
    /** A through bill of lading only, as in ATIGA Annex 8 rule 21. */
    THROUGH_BILL_ONLY(new Wording("A through bill of lading only.", "Hanya through B/L."));

    private final Wording answer;

    UnlistedEvidence(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Which papers prove the way through a third country where no list was read?",
                "Dokumen apa yang membuktikan perjalanan melalui negara ketiga jika daftarnya tidak terbaca?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return new Citation("IJEPA", "40(3)", Confidence.ANALOGUE);
    }
}
