package org.pabean.levy;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Rounding;

/** How income tax article 22 is rounded since VAT is rounded half up (22 May 2025). */
public enum IncomeTaxRounding implements Reading {
    /** Half up to the rupiah, as VAT on the same document. */
    AS_VAT(Rounding.HALF_UP_TO_RUPIAH, new Wording("Half up, as VAT is.", "Setengah ke atas, seperti PPN.")),
    /** Down to the whole rupiah, as before. */
    DOWN(Rounding.DOWN_TO_RUPIAH, new Wording("Down, as before.", "Ke bawah, seperti sebelumnya."));

    private final Rounding rounding;
    private final Wording answer;

    IncomeTaxRounding(Rounding rounding, Wording answer) {
        this.rounding = rounding;
        this.answer = answer;
    }

    /** The rounding. */
    public Rounding rounding() {
        return rounding;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Does the half-up rounding of VAT reach income tax article 22?",
                "Apakah pembulatan setengah ke atas pada PPN berlaku pula untuk PPh pasal 22?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PER-11/PJ/2025", "129(1)");
    }
}
