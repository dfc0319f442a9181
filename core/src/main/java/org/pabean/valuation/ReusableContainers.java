package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Containers of the buyer that serve many shipments. */
public enum ReusableContainers implements Reading {
    /** It is. */
    COST_OF_USE(new Wording("It is.", "Ya.")),
    /** The whole cost is added. */
    WHOLE_COST(new Wording("The whole cost is added.", "Seluruh biayanya ditambahkan."));

    private static final Wording QUESTION = new Wording(
            "Is only the use of a reusable container added?",
            "Apakah hanya biaya penggunaan pengemas yang dapat dipakai ulang yang ditambahkan?");

    private final Wording answer;

    ReusableContainers(Wording answer) {
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
        return Citation.unverified("WTO Customs Valuation Agreement", "8.1(a)(ii)");
    }
}
