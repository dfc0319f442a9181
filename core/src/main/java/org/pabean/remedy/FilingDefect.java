package org.pabean.remedy;

import org.pabean.law.Wording;

/** What can be wrong with the file of an objection. It can be repaired and sent again within the time for objection only. */
public enum FilingDefect {
    /** Not signed by the entitled person. */
    UNSIGNED(new Wording("not signed by the entitled person", "tidak ditandatangani oleh yang berhak")),
    /** Not in Indonesian. */
    NOT_IN_INDONESIAN(new Wording("not in Indonesian", "tidak dalam bahasa Indonesia")),
    /** Not addressed to the Director General. */
    WRONG_ADDRESSEE(new Wording("not addressed to the Director General", "tidak ditujukan kepada Direktur Jenderal")),
    /** The copy of the determination is missing. */
    DETERMINATION_COPY_MISSING(new Wording("copy of the determination missing", "salinan penetapan tidak dilampirkan")),
    /** No guarantee of the required amount and length. */
    GUARANTEE_MISSING(new Wording("required guarantee missing", "jaminan yang dipersyaratkan tidak ada"));

    private final Wording wording;

    FilingDefect(Wording wording) {
        this.wording = wording;
    }

    /** The defect in words. */
    public Wording wording() {
        return wording;
    }
}
