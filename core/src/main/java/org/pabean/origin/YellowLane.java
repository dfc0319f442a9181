package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Time limit for a proof in the yellow lane. */
public enum YellowLane implements Reading {
    /** That of the red lane. */
    AS_RED(new Wording("That of the red lane.", "Seperti jalur merah.")),
    /** That of the green lane. */
    AS_GREEN(new Wording("That of the green lane.", "Seperti jalur hijau."));

    private final Wording answer;

    YellowLane(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Which time limit holds for a proof in the yellow lane?",
                "Batas waktu mana yang berlaku pada jalur kuning?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 35/2023", "");
    }
}
