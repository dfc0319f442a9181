package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** What follows if a computed value that was put first fails. */
public enum AfterComputedValue implements Reading {
    /** It is, before the fall-back method. */
    RETURN_TO_DEDUCTIVE(new Wording("It is.", "Ya.")),
    /** It is not: the fall-back method follows. */
    GO_TO_FALLBACK(
            new Wording("It is not: the fall-back method follows.", "Tidak: dilanjutkan ke metode pengulangan."));

    private static final Wording QUESTION = new Wording(
            "Is the deductive value tried after a computed value that was put first has failed?",
            "Apakah metode deduksi dicoba setelah metode komputasi yang didahulukan gagal?");

    private final Wording answer;

    AfterComputedValue(Wording answer) {
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
        return Citation.unverified("WTO Customs Valuation Agreement", "General note, paragraph 3");
    }
}
