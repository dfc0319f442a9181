package org.pabean.origin;

import org.pabean.law.Wording;

/** What became of a proof of origin. */
public enum ProofStatus {
    /** It was accepted. */
    ACCEPTED(new Wording("accepted", "diterima")),
    /** It was looked at and not rejected, and the goods do not get its rate. */
    EXAMINED(new Wording("examined, without effect", "diteliti, tanpa akibat")),
    /** It was not weighed: the way of release is closed, or a duty of the declarant is not met. */
    NOT_USED(new Wording("not used", "tidak digunakan")),
    /** It gives no preference: its exporter has cancelled it. */
    NO_PREFERENCE(new Wording("cancelled", "dibatalkan")),
    /** It was rejected on origin, consignment or procedure. */
    REJECTED(new Wording("rejected", "ditolak")),
    /** None was needed. */
    WAIVED(new Wording("not needed", "tidak diperlukan"));

    private final Wording wording;

    ProofStatus(Wording wording) {
        this.wording = wording;
    }

    /** The status in words. */
    public Wording wording() {
        return wording;
    }
}
