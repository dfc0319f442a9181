package org.pabean.premium;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether the fine must have been collected first; the services count up to completing collection. */
public enum CollectionCondition implements Reading {
    /** It must. */
    COLLECTED("yes", "ya"),
    /** Finality is enough. */
    FINAL_ONLY("no, finality is enough", "tidak, cukup bersifat tetap");

    private final Wording answer;

    CollectionCondition(String english, String indonesian) {
        this.answer = new Wording(english, indonesian);
    }

    @Override
    public Wording question() {
        return new Wording(
                "Must the fine be collected before a premium is paid?",
                "Apakah denda harus tertagih sebelum premi dibayar?");
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
