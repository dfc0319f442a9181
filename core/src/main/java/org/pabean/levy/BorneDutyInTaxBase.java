package org.pabean.levy;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether a duty that the government bears still counts in the import value. */
public enum BorneDutyInTaxBase implements Reading {
    /** It counts: it is a levy imposed, whoever pays it. */
    INCLUDED(new Wording("Yes; it is imposed, whoever pays it.", "Ya; tetap merupakan pungutan yang dikenakan.")),
    /** It does not count. */
    EXCLUDED(new Wording("No.", "Tidak."));

    private final Wording answer;

    BorneDutyInTaxBase(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Does a duty borne by the government stay in the base of the import taxes?",
                "Apakah bea masuk ditanggung pemerintah tetap masuk dasar pengenaan PDRI?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 190/PMK.04/2022", "22");
    }
}
