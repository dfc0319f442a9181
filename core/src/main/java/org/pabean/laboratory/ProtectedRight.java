package org.pabean.laboratory;

import org.pabean.law.Citation;
import org.pabean.law.Wording;

/** Kinds of intellectual property. Border measures cover two of them (Customs Law arts. 54, 62; PP 20/2017 art. 7(1)). */
public enum ProtectedRight {
    /** Trade mark. */
    TRADEMARK(true, new Wording("trade mark", "merek")),
    /** Copyright. */
    COPYRIGHT(true, new Wording("copyright", "hak cipta")),
    /** Patent. */
    PATENT(false, new Wording("patent", "paten")),
    /** Industrial design. */
    DESIGN(false, new Wording("industrial design", "desain industri"));

    private final boolean covered;
    private final Wording wording;

    ProtectedRight(boolean covered, Wording wording) {
        this.covered = covered;
        this.wording = wording;
    }

    /** Whether customs may hold goods for it. */
    public boolean isCovered() {
        return covered;
    }

    /** Where it is written. */
    public Citation citation() {
        return LaboratorySources.COVERED_RIGHTS;
    }

    /** The right in words. */
    public Wording wording() {
        return wording;
    }
}
