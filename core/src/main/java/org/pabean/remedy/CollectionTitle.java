package org.pabean.remedy;

import org.pabean.determination.DeterminationDocument;
import org.pabean.law.Citation;
import org.pabean.law.Wording;

/** A document on which an overdue debt to customs may be collected (<i>dasar penagihan</i>; PMK 115/2024 art. 10(1)). */
public enum CollectionTitle {
    /** Tariff and customs value determined by the officer. */
    SPTNP("determination of tariff and customs value (SPTNP)", "SPTNP"),
    /** Another shortfall determined by the officer. */
    SPP("customs determination (SPP)", "SPP"),
    /** An administrative fine. */
    SPSA("determination of an administrative fine (SPSA)", "SPSA"),
    /** Tariff and customs value determined again by the Director General. */
    SPKTNP("re-determination of tariff and customs value (SPKTNP)", "SPKTNP"),
    /** Export duty determined by the officer. */
    SPPBK("determination of export duty (SPPBK)", "SPPBK"),
    /** Export duty determined again by the Director General. */
    SPKPBK("re-determination of export duty (SPKPBK)", "SPKPBK"),
    /** Any other determination. */
    OTHER_DETERMINATION("another determination", "surat penetapan lainnya"),
    /** A bill for excise. */
    STCK1("excise bill (STCK-1)", "STCK-1"),
    /** A bill for payment, on the form SPPBP-1. */
    SPPBP1("bill for payment (SPPBP-1)", "SPPBP-1"),
    /** Any other bill. */
    OTHER_BILL("another bill", "surat tagihan lainnya"),
    /** A decision on an objection. */
    OBJECTION_DECISION("decision on an objection", "keputusan keberatan"),
    /** A decision of the Tax Court. */
    TAX_COURT_DECISION("decision of the Tax Court", "putusan Pengadilan Pajak");

    private static final Citation CITATION = Citation.verified(RemedyInstruments.COLLECTION_RULES, "10(1)");

    private final Wording wording;

    CollectionTitle(String english, String indonesian) {
        this.wording = new Wording(english, indonesian);
    }

    /** The title that a document of customs is. */
    public static CollectionTitle of(DeterminationDocument document) {
        return switch (document) {
            case SPTNP -> SPTNP;
            case SPP -> SPP;
            case SPSA -> SPSA;
            case SPKTNP -> SPKTNP;
            case SPPBK -> SPPBK;
            case SPKPBK -> SPKPBK;
            case STCK1 -> STCK1;
            case SPPBMCP, SPBL -> OTHER_DETERMINATION;
        };
    }

    /** The document in words. */
    public Wording wording() {
        return wording;
    }

    /** Where the documents are listed. */
    public Citation citation() {
        return CITATION;
    }
}
