package org.pabean.sanction;

import org.pabean.determination.DeterminationDocument;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;

/** Breaches that leave duty unpaid and are fined by the bands of PP 28/2008 art. 6. */
public enum UnpaidDutyArticle implements BreachArticle {
    /** Wrong customs value, found by the officer. */
    IMPORT_VALUE("16(4)", DeterminationDocument.SPTNP, "wrong customs value", "kesalahan nilai pabean"),
    /** Wrong transaction value, found when the Director General determines again. */
    REDETERMINED_VALUE(
            "17(4)",
            DeterminationDocument.SPKTNP,
            "wrong transaction value on re-determination",
            "kesalahan nilai transaksi pada penetapan kembali"),
    /** Wrong kind or quantity of imported goods. */
    IMPORT_KIND_OR_QUANTITY(
            "82(5)",
            DeterminationDocument.SPTNP,
            "wrong kind or quantity on import",
            "kesalahan jenis dan/atau jumlah barang impor"),
    /** Wrong kind or quantity of exported goods, so that export levies fall short. */
    EXPORT_KIND_OR_QUANTITY(
            "82(6)",
            DeterminationDocument.SPPBK,
            "wrong kind or quantity on export",
            "kesalahan jenis dan/atau jumlah barang ekspor"),
    /** Wrong kind or quantity, found in an audit. */
    AUDITED_KIND_OR_QUANTITY(
            "86A",
            DeterminationDocument.SPP,
            "wrong kind or quantity found in an audit",
            "kesalahan jenis dan/atau jumlah barang yang ditemukan dalam audit");

    private final String article;
    private final DeterminationDocument document;
    private final Wording breach;

    UnpaidDutyArticle(String article, DeterminationDocument document, String english, String indonesian) {
        this.article = article;
        this.document = document;
        this.breach = new Wording(english, indonesian);
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public Wording breach() {
        return breach;
    }

    @Override
    public Citation citation() {
        return Citation.verified(Instruments.CUSTOMS_LAW, article);
    }

    @Override
    public DeterminationDocument document() {
        return document;
    }
}
