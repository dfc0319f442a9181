package org.pabean.remedy;

import org.pabean.law.Wording;

/** What becomes of a guarantee. */
public enum GuaranteeFate {
    /** None was lodged. */
    NONE(new Wording("none lodged", "tidak ada jaminan")),
    /** It waits for the decision. */
    HELD(new Wording("held", "ditahan")),
    /** It is cashed for the bill. */
    CASHED(new Wording("cashed for the bill", "dicairkan untuk tagihan")),
    /** It goes back. */
    RETURNED(new Wording("returned", "dikembalikan"));

    private final Wording wording;

    GuaranteeFate(Wording wording) {
        this.wording = wording;
    }

    /** The fate in words. */
    public Wording wording() {
        return wording;
    }
}
