package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** On which day the count of working days for handing in a proof begins. */
public enum SubmissionDayCount implements Reading {
    /** The working day after the release approval. */
    DAY_AFTER(new Wording("The working day after the approval.", "Hari kerja setelah SPPB.")),
    /** The day of the release approval, if it is a working day. */
    SAME_DAY(new Wording("The day of the approval.", "Hari SPPB itu sendiri."));

    private final Wording answer;

    SubmissionDayCount(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Which is the first working day for handing in a proof?",
                "Hari kerja mana yang pertama untuk menyerahkan bukti asal?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 35/2023", "");
    }
}
