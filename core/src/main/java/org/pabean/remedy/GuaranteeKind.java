package org.pabean.remedy;

import org.pabean.law.Wording;

/** The forms that a guarantee can have (<i>jaminan</i>). */
public enum GuaranteeKind {
    /** Cash; the only form that earns interest when it is returned late. */
    CASH(new Wording("cash", "jaminan tunai")),
    /** Bank guarantee. */
    BANK(new Wording("bank guarantee", "jaminan bank")),
    /** Guarantee of an insurer, the customs bond. */
    INSURANCE(new Wording("customs bond of an insurer", "jaminan dari perusahaan asuransi")),
    /** Guarantee of a guarantee institution. */
    GUARANTEE_INSTITUTION(new Wording("guarantee institution", "jaminan lembaga penjaminan")),
    /** Corporate guarantee. */
    CORPORATE(new Wording("corporate guarantee", "jaminan perusahaan"));

    private final Wording wording;

    GuaranteeKind(Wording wording) {
        this.wording = wording;
    }

    /** The form in words. */
    public Wording wording() {
        return wording;
    }
}
