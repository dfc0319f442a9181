package org.pabean.regime;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether an exemption or relief from import duty reaches the additional duties too. */
public enum AdditionalDutyUnderFacility implements Reading {
    /** The additional duties stay due: only a text that names them frees from them. */
    COLLECTED(new Wording("They stay due in full.", "Tetap dipungut seluruhnya.")),
    /** The additional duties share the fate of the import duty. */
    FOLLOWS_IMPORT_DUTY(new Wording("They follow the import duty.", "Mengikuti bea masuk."));

    private final Wording answer;

    AdditionalDutyUnderFacility(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Does a facility for import duty also cover the additional duties?",
                "Apakah fasilitas bea masuk juga mencakup bea masuk tambahan?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PP 40/2021", "73(2)");
    }
}
