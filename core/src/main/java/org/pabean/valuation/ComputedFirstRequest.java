package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/**
 * What it takes to have the computed value before the deductive one. The agreement lets a country ask for the
 * consent of customs; whether Indonesia does was not seen.
 */
public enum ComputedFirstRequest implements Reading {
    /** It is, as the law words it. */
    AT_REQUEST(new Wording("It is.", "Ya.")),
    /** Customs must consent. */
    WITH_CONSENT(new Wording("Customs must consent.", "Diperlukan persetujuan pejabat bea dan cukai."));

    private static final Wording QUESTION = new Wording(
            "Is the importer's request enough to put the computed value first?",
            "Apakah permintaan importir cukup untuk mendahulukan metode komputasi?");

    private final Wording answer;

    ComputedFirstRequest(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return QUESTION;
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("WTO Customs Valuation Agreement", "4, annex III");
    }
}
