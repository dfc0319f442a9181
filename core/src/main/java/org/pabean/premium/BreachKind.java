package org.pabean.premium;

import org.pabean.law.Wording;

/** What kind of breach was handled. */
public enum BreachKind {
    /** A breach that is fined by customs. */
    ADMINISTRATIVE(new Wording("administrative breach", "pelanggaran administrasi")),
    /** A customs crime. */
    CUSTOMS_CRIME(new Wording("customs crime", "tindak pidana kepabeanan")),
    /** An excise crime. */
    EXCISE_CRIME(new Wording("excise crime", "tindak pidana cukai"));

    private final Wording wording;

    BreachKind(Wording wording) {
        this.wording = wording;
    }

    /** The kind in words. */
    public Wording wording() {
        return wording;
    }
}
