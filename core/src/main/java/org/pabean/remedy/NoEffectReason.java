package org.pabean.remedy;

import org.pabean.law.Wording;

/** Why a fact changed nothing. */
public enum NoEffectReason {
    /** It came after the last day. */
    OUT_OF_TIME(new Wording("out of time", "lewat waktu")),
    /** The way of filing was not open. */
    CHANNEL_NOT_ACCEPTED(new Wording("this way of filing was not open", "cara pengajuan tidak dapat diterima")),
    /** The document admits appeal only. */
    APPEAL_ONLY(new Wording("this document admits appeal only", "hanya dapat diajukan banding")),
    /** One objection per determination. */
    ALREADY_OBJECTED(new Wording("one objection per determination", "satu keberatan untuk satu penetapan")),
    /** No incomplete file waits for repair. */
    NOTHING_TO_REPAIR(new Wording("no objection waits for repair", "tidak ada keberatan yang perlu diperbaiki")),
    /** No objection is pending. */
    NO_OBJECTION_PENDING(new Wording("no objection is pending", "tidak ada keberatan yang sedang diproses")),
    /** The objection already counts as granted. */
    DEEMED_GRANT_STANDS(new Wording("the deemed grant stands", "keberatan telah dianggap dikabulkan")),
    /** Objection comes before appeal. */
    OBJECTION_FIRST(new Wording("objection comes first", "keberatan harus diajukan lebih dahulu")),
    /** The bill is not settled as far as an appeal needs. */
    BILL_NOT_SETTLED(new Wording("the bill is not settled", "tagihan belum dilunasi")),
    /** No appeal can be filed or is pending at this point. */
    NO_APPEAL_PENDING(new Wording("no appeal is open at this point", "tidak ada banding pada tahap ini")),
    /** The Tax Court has not decided. */
    NO_COURT_DECISION(new Wording("the Tax Court has not decided", "Pengadilan Pajak belum memutus")),
    /** Judicial review is requested once only. */
    REVIEW_ONLY_ONCE(new Wording("judicial review is possible once only", "peninjauan kembali hanya satu kali")),
    /** No judicial review is pending. */
    NO_REVIEW_PENDING(new Wording("no judicial review is pending", "tidak ada peninjauan kembali yang diperiksa"));

    private final Wording wording;

    NoEffectReason(Wording wording) {
        this.wording = wording;
    }

    /** The reason in words. */
    public Wording wording() {
        return wording;
    }
}
