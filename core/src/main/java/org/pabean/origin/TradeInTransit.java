package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether goods may be sold on their way under a rule of non-alteration. */
public enum TradeInTransit implements Reading {
    /** They may: the goods that arrive are the goods that left. */
    ALLOWED(new Wording("Yes.", "Ya.")),
    /** They may not, as in the sister regulations. */
    FORBIDDEN(new Wording("No, as in the sister regulations.", "Tidak, seperti peraturan sejenis."));

    private final Wording answer;

    TradeInTransit(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "May goods be traded on the way where the agreement asks only that they arrive unaltered?",
                "Bolehkah barang diperdagangkan dalam perjalanan jika syaratnya hanya tidak diubah?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return new Citation("PMK 131/PMK.04/2020", "5(2)", Confidence.ANALOGUE);
    }
}
