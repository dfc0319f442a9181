package org.pabean.regime.allowance;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/** Which of several prizes that are not medals is the free one. */
public enum FreePrize implements Reading {
    /** The dearest. */
    DEAREST(new Wording("The dearest.", "Yang termahal.")),
    /** The cheapest. */
    CHEAPEST(new Wording("The cheapest.", "Yang termurah.")),
    /** The one that is declared first. */
    FIRST_DECLARED(new Wording("The one declared first.", "Yang diberitahukan pertama."));

    private final Wording answer;

    FreePrize(Wording answer) {
        this.answer = answer;
    }

    /** Whether a prize of this value takes the free place from one that was declared before it. */
    boolean prefers(Fraction value, Fraction before) {
        return switch (this) {
            case DEAREST -> value.compareTo(before) > 0;
            case CHEAPEST -> value.compareTo(before) < 0;
            case FIRST_DECLARED -> false;
        };
    }

    @Override
    public Wording question() {
        return new Wording(
                "Which of several other prizes is free?", "Hadiah lain manakah yang dibebaskan bila lebih dari satu?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 96/2023 jo. PMK 4/2025", "29C");
    }
}
