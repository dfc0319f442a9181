package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which holding of shares makes parties related: of one in the other, as the Indonesian wording says, or of a third person in both, as the agreement says. */
public enum ShareholdingTest implements Reading {
    /** Either holding. */
    EITHER(new Wording("Either holding does.", "Salah satu di antaranya.")),
    /** Only a holding of one in the other. */
    ONE_IN_THE_OTHER(
            new Wording("Only a holding of one party in the other.", "Hanya kepemilikan satu pihak pada pihak lain.")),
    /** Only a holding of a third person in both. */
    THIRD_IN_BOTH(
            new Wording("Only a holding of a third person in both.", "Hanya kepemilikan pihak ketiga pada keduanya."));

    private static final Wording QUESTION = new Wording(
            "Which holding of 5 % or more makes parties related?",
            "Kepemilikan 5 % atau lebih yang mana menimbulkan hubungan istimewa?");

    private final Wording answer;

    ShareholdingTest(Wording answer) {
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
        return Citation.secondary("PMK 160/PMK.04/2010", "1(3)(d)");
    }
}
