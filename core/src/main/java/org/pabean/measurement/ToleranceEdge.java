package org.pabean.measurement;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether a difference of exactly the tolerance is still accepted. */
public enum ToleranceEdge implements Reading {
    /** It is accepted. */
    INCLUDED(new Wording("yes", "ya")),
    /** It is not. */
    EXCLUDED(new Wording("no", "tidak"));

    private final Wording answer;

    ToleranceEdge(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Is a difference of exactly the tolerance accepted?",
                "Apakah selisih yang tepat sama dengan toleransi diterima?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return MeasurementSources.TOLERANCE_EDGE;
    }
}
