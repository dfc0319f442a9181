package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Engineering and design work done in Indonesia, in a computed value. */
public enum DesignInComputedValue implements Reading {
    /** What is charged to the producer. */
    AS_CHARGED(new Wording("What is charged to the producer.", "Yang dibebankan kepada produsen.")),
    /** All of it. */
    WHOLE_VALUE(new Wording("All of it.", "Seluruhnya."));

    private static final Wording QUESTION = new Wording(
            "How much of design work done in Indonesia enters a computed value?",
            "Berapa bagian pekerjaan desain di Indonesia yang masuk ke nilai komputasi?");

    private final Wording answer;

    DesignInComputedValue(Wording answer) {
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
        return Citation.unverified("WTO Customs Valuation Agreement", "Note to article 6");
    }
}
