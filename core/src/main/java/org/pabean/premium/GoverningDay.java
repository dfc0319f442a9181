package org.pabean.premium;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which day picks the text that a request is judged by. */
public enum GoverningDay implements Reading {
    /** The day on which the request was filed. */
    REQUEST("of the request", "hari permohonan"),
    /** The day on which it is decided. */
    DECISION("of the decision", "hari keputusan");

    private final Wording answer;

    GoverningDay(String english, String indonesian) {
        this.answer = new Wording(english, indonesian);
    }

    @Override
    public Wording question() {
        return new Wording(
                "By the text of which day is a request for a premium judged?",
                "Permohonan premi dinilai menurut ketentuan hari apa?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return PremiumSources.OPEN;
    }
}
