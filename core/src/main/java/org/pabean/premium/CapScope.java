package org.pabean.premium;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** What the ceiling of a premium is counted for. */
public enum CapScope implements Reading {
    /** For the whole case. */
    PER_CASE("for the case", "untuk satu kasus"),
    /** For each determination or verdict. */
    PER_DETERMINATION("for each determination", "untuk setiap penetapan"),
    /** For each amount that came in. */
    PER_PAYMENT("for each payment", "untuk setiap pembayaran");

    private final Wording answer;

    CapScope(String english, String indonesian) {
        this.answer = new Wording(english, indonesian);
    }

    @Override
    public Wording question() {
        return new Wording(
                "For what does the ceiling of the premium hold?", "Batas tertinggi premi berlaku untuk apa?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return PremiumSources.OPEN;
    }
}
