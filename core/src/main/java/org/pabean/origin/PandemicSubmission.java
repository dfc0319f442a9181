package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether the pandemic rules on handing in proofs reached agreements younger than they are. */
public enum PandemicSubmission implements Reading {
    /** Only agreements in force before it. */
    OLDER_ONLY(new Wording("Only older agreements.", "Hanya skema yang lebih lama.")),
    /** All agreements. */
    ALL(new Wording("All agreements.", "Semua skema."));

    private final Wording answer;

    PandemicSubmission(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Did PMK 45/PMK.04/2020 reach agreements that are younger?",
                "Apakah PMK 45/PMK.04/2020 berlaku bagi skema yang lebih baru?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 45/PMK.04/2020", "");
    }
}
