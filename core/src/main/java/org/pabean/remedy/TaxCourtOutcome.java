package org.pabean.remedy;

import org.pabean.law.Wording;

/** How the Tax Court can decide (<i>putusan</i>). */
public enum TaxCourtOutcome {
    /** The appeal is rejected. */
    REJECTED(new Wording("rejected", "menolak")),
    /** It is granted in part. */
    GRANTED_IN_PART(new Wording("granted in part", "mengabulkan sebagian")),
    /** It is granted wholly. */
    GRANTED(new Wording("granted", "mengabulkan seluruhnya")),
    /** The amount is increased. */
    INCREASED(new Wording("increased", "menambah pajak yang harus dibayar")),
    /** The appeal cannot be accepted. */
    NOT_ACCEPTED(new Wording("cannot be accepted", "tidak dapat diterima")),
    /** An error of writing or reckoning is corrected. */
    CORRECTED(new Wording("corrected", "membetulkan kesalahan tulis atau hitung")),
    /** The decision appealed against is annulled. */
    ANNULLED(new Wording("annulled", "membatalkan"));

    private final Wording wording;

    TaxCourtOutcome(Wording wording) {
        this.wording = wording;
    }

    /** The outcome in words. */
    public Wording wording() {
        return wording;
    }
}
