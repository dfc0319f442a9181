package org.pabean.remedy;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether a decision on an objection that comes after its last day undoes the deemed grant. */
public enum LateDecision implements Reading {
    /** It does not. */
    DEEMED_GRANT_STANDS(new Wording("the deemed grant stands", "keberatan tetap dianggap dikabulkan")),
    /** It does. */
    DECISION_STANDS(new Wording("the late decision stands", "keputusan yang terlambat tetap berlaku"));

    private static final Citation CITATION = Citation.unverified(Instruments.CUSTOMS_LAW, "93(4), 93A(6), 94(4)");

    private final Wording answer;

    LateDecision(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Does a decision after the last day undo the deemed grant?",
                "Apakah keputusan setelah jangka waktu membatalkan dianggap dikabulkan?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return CITATION;
    }
}
