package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether a computed value needs related parties. The Indonesian text makes it a condition, the agreement says generally. */
public enum ComputedParties implements Reading {
    /** It does. */
    RELATED_ONLY(new Wording("It does.", "Ya.")),
    /** It does not: any producer that gives and lets verify figures will do. */
    ANY_PRODUCER(new Wording("It does not, if the producer cooperates.", "Tidak, asalkan produsen bekerja sama."));

    private static final Wording QUESTION = new Wording(
            "Does a computed value need related parties?", "Apakah metode komputasi mensyaratkan hubungan istimewa?");

    private final Wording answer;

    ComputedParties(Wording answer) {
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
        return Citation.secondary("PMK 144/PMK.04/2022", "18(2)");
    }
}
