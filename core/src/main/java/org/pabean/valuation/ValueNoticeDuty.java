package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** When customs tells the importer in writing how a value was determined. */
public enum ValueNoticeDuty implements Reading {
    /** When the importer asks in writing. */
    ON_REQUEST(new Wording("When the importer asks.", "Jika importir meminta.")),
    /** Whenever another method than I was used. */
    ALWAYS(new Wording("Whenever another method than I was used.", "Setiap kali metode selain metode I digunakan."));

    private static final Wording QUESTION = new Wording(
            "When is the importer told in writing how the value was determined?",
            "Kapan importir diberi tahu secara tertulis cara penetapan nilai?");

    private final Wording answer;

    ValueNoticeDuty(Wording answer) {
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
        return Citation.unverified("WTO Customs Valuation Agreement", "7.3, 16");
    }
}
