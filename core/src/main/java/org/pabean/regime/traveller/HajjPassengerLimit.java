package org.pabean.regime.traveller;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether the limit of USD 2,500 closes the relief of regular-quota pilgrims too. */
public enum HajjPassengerLimit implements Reading {
    /** Only pilgrims of the special quota have a limit. */
    SPECIAL_QUOTA_ONLY(new Wording("Only the special quota has it.", "Hanya untuk haji khusus.")),
    /** All pilgrims have it. */
    ALL_PILGRIMS(new Wording("All pilgrims have it.", "Untuk semua jemaah."));

    private final Wording answer;

    HajjPassengerLimit(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Does the limit of USD 2,500 apply to pilgrims of the regular quota?",
                "Apakah batas USD 2.500 berlaku pula bagi jemaah haji reguler?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.secondary("PMK 34/2025", "12(2)");
    }
}
