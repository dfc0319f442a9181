package org.pabean.determination;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;

/** Who may still set tariff and customs value, and by which document. */
public enum DeterminationRoute {
    /** An officer, by SPTNP. */
    SPTNP_ART16(DeterminationDocument.SPTNP, Citation.verified(Instruments.CUSTOMS_LAW, "16(1)-(2)")),
    /** The Director General, by SPKTNP. */
    SPKTNP_ART17(DeterminationDocument.SPKTNP, Citation.verified(Instruments.CUSTOMS_LAW, "17(1)-(2)"));

    private final DeterminationDocument document;
    private final Citation citation;

    DeterminationRoute(DeterminationDocument document, Citation citation) {
        this.document = document;
        this.citation = citation;
    }

    /** The document that this route ends in. */
    public DeterminationDocument document() {
        return document;
    }

    /** The article that opens the route. */
    public Citation citation() {
        return citation;
    }
}
