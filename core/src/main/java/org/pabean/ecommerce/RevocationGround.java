package org.pabean.ecommerce;

import org.pabean.law.Wording;

/** Why a partnership may be revoked, PMK 96/2023 art. 16. Wrong data are no ground: they only stop the service. */
public enum RevocationGround {
    /** Three months without customs activity. */
    NO_ACTIVITY(new Wording("three months without customs activity", "tiga bulan tanpa kegiatan kepabeanan")),
    /** A final verdict for a crime. */
    FINAL_VERDICT(new Wording("a final criminal verdict", "putusan pidana berkekuatan hukum tetap")),
    /** Bankruptcy. */
    BANKRUPTCY(new Wording("bankruptcy", "pailit"));

    private final Wording wording;

    RevocationGround(Wording wording) {
        this.wording = wording;
    }

    /** The ground in words. */
    public Wording wording() {
        return wording;
    }
}
