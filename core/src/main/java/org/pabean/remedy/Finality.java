package org.pabean.remedy;

import org.pabean.law.Wording;

/** Whether a determination stands for good. Only {@link #FINAL} lets anything follow that needs a confirmed breach. */
public enum Finality {
    /** The determination can still be changed by objection or appeal. */
    OPEN(new Wording("not final", "belum tetap")),
    /** The determination, as it stands after the remedies used, has become final. */
    FINAL(new Wording("final", "tetap")),
    /** The objection succeeded: nothing of the determination is left to be confirmed. */
    FINE_GONE(new Wording("the determination has fallen", "penetapan gugur"));

    private final Wording wording;

    Finality(Wording wording) {
        this.wording = wording;
    }

    /** Whether the determination stands for good. */
    public boolean isFinal() {
        return this == FINAL;
    }

    /** The answer in words. */
    public Wording wording() {
        return wording;
    }
}
