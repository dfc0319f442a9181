package org.pabean.declaration;

import org.pabean.law.Wording;

/** The way in which goods are released for use; the first five are those in which a preference can be claimed. */
public enum ReleaseChannel {
    /** Import for use by import declaration. */
    IMPORT_DECLARATION("PIB", new Wording("Import declaration", "PIB")),
    /** Import declaration for goods that leave a bonded storage place (<i>TPB</i>). */
    FROM_BONDED_STORAGE("PIB_EX_TPB", new Wording("Release from bonded storage", "Pengeluaran dari TPB")),
    /** Import declaration for goods that leave a bonded logistics centre (<i>PLB</i>). */
    FROM_LOGISTICS_CENTRE("PIB_EX_PLB", new Wording("Release from a bonded logistics centre", "Pengeluaran dari PLB")),
    /** Goods made in a free trade zone, to the rest of the customs area (<i>TLDDP</i>). */
    FROM_FREE_ZONE("FTZ_TO_TLDDP", new Wording("Release from a free trade zone", "Pengeluaran dari KPBPB ke TLDDP")),
    /** Goods from a special economic zone (<i>KEK</i>) to the rest of the customs area. */
    FROM_ECONOMIC_ZONE("KEK_TO_TLDDP", new Wording("Release from an economic zone", "Pengeluaran dari KEK ke TLDDP")),
    /** Any other way: consignment notes, passengers, crew. They have special rates of their own, Customs Law art. 13(1)b. */
    OTHER("OTHER", new Wording("Another way of import", "Cara pemasukan lain"));

    private final String code;
    private final Wording wording;

    ReleaseChannel(String code, Wording wording) {
        this.code = code;
        this.wording = wording;
    }

    /** The short name used in practice. */
    public String code() {
        return code;
    }

    /** The name in words. */
    public Wording wording() {
        return wording;
    }

    /** Whether a preference can be claimed in this way at all. */
    public boolean isOpenToPreference() {
        return this != OTHER;
    }

    /** Whether the use of the preference must have been approved when the goods entered a place or zone. */
    public boolean needsEntryApproval() {
        return isOpenToPreference() && this != IMPORT_DECLARATION;
    }
}
