package org.pabean.sanction;

import org.pabean.law.Wording;

/** Why an error is not fined. */
public enum NoFineReason {
    /** The law fines wrong value, kind and quantity only. */
    ERROR_NOT_NAMED_BY_LAW(new Wording("the law names no fine for this error", "tidak ada denda untuk kesalahan ini")),
    /** The officer assesses; the receiver computed nothing that could be wrong. */
    OFFICIAL_ASSESSMENT(new Wording("officially assessed, no fine", "official assessment, tidak dikenai denda")),
    /** No duty was left unpaid. */
    NOTHING_UNPAID(new Wording("no duty was left unpaid", "tidak ada kekurangan bea masuk"));

    private final Wording wording;

    NoFineReason(Wording wording) {
        this.wording = wording;
    }

    /** The reason in words. */
    public Wording wording() {
        return wording;
    }
}
