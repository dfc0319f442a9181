package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether PMK 35/2023 covers an agreement whose item in its list was not read. */
public enum SubmissionCoverage implements Reading {
    /** It does: its list ends with all other agreements. */
    COVERED(new Wording("Yes, the list is open-ended.", "Ya, daftarnya terbuka.")),
    /** The procedure regulation of the agreement goes on. */
    NOT_COVERED(new Wording(
            "No, the agreement's own regulation goes on.", "Tidak, peraturan skema itu sendiri tetap berlaku."));

    private final Wording answer;

    SubmissionCoverage(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Does PMK 35/2023 govern the handing in of proofs under an agreement whose list item was not read?",
                "Apakah PMK 35/2023 berlaku bagi skema yang butir daftarnya tidak terbaca?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 35/2023", "2(2)");
    }
}
