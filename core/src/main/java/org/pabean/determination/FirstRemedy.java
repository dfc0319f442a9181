package org.pabean.determination;

import org.pabean.law.Wording;

/** The first remedy that a determination admits; the other one is closed until then. */
public enum FirstRemedy {
    /** Objection to the Director General (<i>keberatan</i>). */
    OBJECTION(new Wording("objection to the Director General", "keberatan kepada Direktur Jenderal")),
    /** Appeal to the Tax Court without objection (<i>banding</i>). */
    APPEAL(new Wording("appeal to the Tax Court", "banding ke Pengadilan Pajak"));

    private final Wording wording;

    FirstRemedy(Wording wording) {
        this.wording = wording;
    }

    /** The remedy in words. */
    public Wording wording() {
        return wording;
    }
}
