package org.pabean.determination;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;

/** The article that gives the first remedy against a determination. */
public enum RemedyBasis {
    /** Objection against tariff or customs value. */
    ARTICLE_93(Citation.verified(Instruments.CUSTOMS_LAW, "93")),
    /** Objection against a determination other than on tariff and value. */
    ARTICLE_93A(Citation.verified(Instruments.CUSTOMS_LAW, "93A")),
    /** Objection under the one or the other, by what the document determines. */
    ARTICLE_93_OR_93A(Citation.verified(Instruments.CUSTOMS_LAW, "93, 93A")),
    /** Objection against a fine that stands alone. */
    ARTICLE_94(Citation.verified(Instruments.CUSTOMS_LAW, "94")),
    /** Appeal against a re-determination by the Director General. */
    ARTICLE_95(Citation.verified(Instruments.CUSTOMS_LAW, "17(2), 95")),
    /** Appeal against a re-determination of export duty. */
    ARTICLE_95_EXPORT_DUTY(Citation.secondary(Instruments.CUSTOMS_LAW, "95")),
    /** Objection against a determination of export duty. */
    EXPORT_DUTY(Citation.secondary("PP 55/2008", "15")),
    /** Objection against an excise bill. */
    EXCISE_ARTICLE_41(Citation.secondary(Instruments.EXCISE_LAW, "41"));

    private final Citation citation;

    RemedyBasis(Citation citation) {
        this.citation = citation;
    }

    /** The article. */
    public Citation citation() {
        return citation;
    }
}
