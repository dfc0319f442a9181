package org.pabean.laboratory;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** When other goods than declared are referred to the investigators. */
public enum CriminalReferral implements Reading {
    /** When they are worth more than was declared. */
    HIGHER_VALUE(new Wording("when they are worth more than declared", "jika nilainya lebih tinggi")),
    /** When they are export goods worth more than was declared, as in the published case. */
    HIGHER_VALUE_ON_EXPORT(new Wording("when they are exports worth more than declared", "hanya pada ekspor"));

    private final Wording answer;

    CriminalReferral(Wording answer) {
        this.answer = answer;
    }

    boolean covers(Direction direction) {
        return this == HIGHER_VALUE || direction == Direction.EXPORT;
    }

    @Override
    public Wording question() {
        return new Wording(
                "When are goods of another kind referred to the investigators?",
                "Kapan barang yang salah jenis diteruskan ke penyidikan?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return LaboratorySources.REFERRAL_OPEN;
    }
}
