package org.pabean.regime.traveller;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether a device that is registered late bears income tax since 6 June 2025. */
public enum LateDeviceIncomeTax implements Reading {
    /** It does not: a telephone stays a personal good. */
    NOT_COLLECTED(new Wording("It does not.", "Tidak dipungut.")),
    /** It does, at the rate of before. */
    COLLECTED(new Wording("It does, at 10 %.", "Dipungut 10%."));

    private final Wording answer;

    LateDeviceIncomeTax(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Does a device registered after arrival bear income tax since 6 June 2025?",
                "Apakah perangkat yang diregistrasi setelah kedatangan dikenai PPh pasal 22 sejak 6 Juni 2025?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 34/2025", "12, 24");
    }
}
