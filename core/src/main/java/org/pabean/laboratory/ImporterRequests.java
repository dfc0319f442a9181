package org.pabean.laboratory;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether an importer may ask the customs laboratory for a test; the text lists officials only. */
public enum ImporterRequests implements Reading {
    /** No: who is not listed is not admitted. */
    NOT_ADMITTED(new Wording("no, officials only", "tidak, hanya pejabat")),
    /** Yes. */
    ADMITTED(new Wording("yes", "ya"));

    private final Wording answer;

    ImporterRequests(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "May an importer ask the customs laboratory for a test?",
                "Bolehkah importir meminta pengujian ke laboratorium bea dan cukai?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return LaboratorySources.REQUEST_OPEN;
    }
}
