package org.pabean.determination;

import org.pabean.law.Citation;
import org.pabean.law.Wording;

/** The document that carries a determination, with the first remedy against it. */
public enum DeterminationDocument {
    /** Tariff and/or customs value, set by an officer (<i>surat penetapan tarif dan/atau nilai pabean</i>). */
    SPTNP(FirstRemedy.OBJECTION, RemedyBasis.ARTICLE_93, "tariff and customs value", "tarif dan nilai pabean"),
    /** Payment on consignment goods (<i>surat penetapan pembayaran bea masuk, cukai, dan/atau pajak</i>). */
    SPPBMCP(FirstRemedy.OBJECTION, RemedyBasis.ARTICLE_93, "payment on consignment goods", "barang kiriman"),
    /** Any other shortfall of duty and taxes (<i>surat penetapan pabean</i>). */
    SPP(FirstRemedy.OBJECTION, RemedyBasis.ARTICLE_93_OR_93A, "other shortfall", "kekurangan pembayaran lainnya"),
    /** Goods that are prohibited or restricted (<i>surat penetapan barang larangan dan/atau pembatasan</i>). */
    SPBL(FirstRemedy.OBJECTION, RemedyBasis.ARTICLE_93A, "prohibited or restricted goods", "larangan dan pembatasan"),
    /** A fine alone (<i>surat penetapan sanksi administrasi</i>). */
    SPSA(FirstRemedy.OBJECTION, RemedyBasis.ARTICLE_94, "administrative fine", "sanksi administrasi"),
    /** Export duty (<i>surat penetapan perhitungan bea keluar</i>). */
    SPPBK(FirstRemedy.OBJECTION, RemedyBasis.EXPORT_DUTY, "export duty", "bea keluar"),
    /** Tariff and/or value, set again by the Director General after re-examination or audit. */
    SPKTNP(
            FirstRemedy.APPEAL,
            RemedyBasis.ARTICLE_95,
            "re-determination of tariff and customs value",
            "penetapan kembali tarif dan nilai pabean"),
    /** Export duty, set again by the Director General. */
    SPKPBK(
            FirstRemedy.APPEAL,
            RemedyBasis.ARTICLE_95_EXPORT_DUTY,
            "re-determination of export duty",
            "penetapan kembali bea keluar"),
    /** Excise bill (<i>surat tagihan di bidang cukai</i>). */
    STCK1(FirstRemedy.OBJECTION, RemedyBasis.EXCISE_ARTICLE_41, "excise bill", "tagihan cukai");

    private static final Citation CITATION =
            Citation.secondary("PMK 51/PMK.04/2008 jo. PMK 147/PMK.04/2009, PMK 61/PMK.04/2018", "");

    private final FirstRemedy firstRemedy;
    private final RemedyBasis basis;
    private final Wording content;

    DeterminationDocument(FirstRemedy firstRemedy, RemedyBasis basis, String english, String indonesian) {
        this.firstRemedy = firstRemedy;
        this.basis = basis;
        this.content = new Wording(english, indonesian);
    }

    /** The remedy that must be used first. */
    public FirstRemedy firstRemedy() {
        return firstRemedy;
    }

    /** The article that gives this remedy. */
    public RemedyBasis basis() {
        return basis;
    }

    /** What the document determines. */
    public Wording content() {
        return content;
    }

    /** Where the documents are listed. */
    public Citation citation() {
        return CITATION;
    }
}
