package org.pabean.premium;

import org.pabean.law.Wording;

/** The stations of a premium after the breach is final, in their order. Source: official summary of PMK 21/2024. */
public enum PremiumStage {
    /** The state of the fine was found final. */
    FINALITY_STATED(new Wording("finality stated", "kepastian hukum dinyatakan")),
    /** The money was found to have come in. */
    COLLECTION_CONFIRMED(new Wording("collection confirmed", "penagihan dikonfirmasi")),
    /** The request was filed with the papers for the kind of breach. */
    REQUESTED(new Wording("requested", "diajukan")),
    /** The Minister set the value of goods that may not be auctioned; left out where none is needed. */
    VALUE_SET(new Wording("value set by the Minister", "nilai ditetapkan Menteri")),
    /** The request was approved. */
    APPROVED(new Wording("approved", "disetujui")),
    /** The premium was paid from the State budget. */
    PAID(new Wording("paid", "dibayarkan")),
    /** It was divided. */
    SPLIT(new Wording("divided", "dibagikan"));

    private final Wording wording;

    PremiumStage(Wording wording) {
        this.wording = wording;
    }

    /** The station in words. */
    public Wording wording() {
        return wording;
    }
}
