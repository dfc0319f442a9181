package org.pabean.goods;

import org.pabean.law.Wording;

/** Where goods come from, for the norm of freight that nothing documents, PMK 144/PMK.04/2022 art. 8. */
public enum FreightRegion {
    /** Indonesia itself: no freight to it is international. */
    DOMESTIC(new Wording("Indonesia", "Indonesia")),
    /** A member state of ASEAN. */
    ASEAN(new Wording("ASEAN", "ASEAN")),
    /** Asia outside ASEAN, or Australia. */
    ASIA_OR_AUSTRALIA(new Wording("Asia outside ASEAN, or Australia", "Asia non-ASEAN atau Australia")),
    /** Any other country. */
    OTHER(new Wording("any other country", "negara lain"));

    private final Wording wording;

    FreightRegion(Wording wording) {
        this.wording = wording;
    }

    /** The name of the region. */
    public Wording wording() {
        return wording;
    }
}
