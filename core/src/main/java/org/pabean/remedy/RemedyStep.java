package org.pabean.remedy;

import org.pabean.law.Wording;

/** Something that may be done. */
public enum RemedyStep {
    /** File an objection. */
    FILE_OBJECTION(new Wording("file an objection", "mengajukan keberatan")),
    /** Repair the objection and send it again. */
    COMPLETE_OBJECTION(new Wording("complete the objection", "melengkapi keberatan")),
    /** Withdraw the objection. */
    WITHDRAW_OBJECTION(new Wording("withdraw the objection", "mencabut keberatan")),
    /** File an appeal at the Tax Court. */
    FILE_APPEAL(new Wording("file an appeal", "mengajukan banding")),
    /** Request judicial review on a ground that lies in the decision. */
    REQUEST_REVIEW_OF_DECISION(
            new Wording("request judicial review of the decision", "memohon peninjauan kembali atas putusan")),
    /** Request judicial review since deceit, forgery or new evidence was found. */
    REQUEST_REVIEW_ON_DISCOVERY(new Wording(
            "request judicial review on deceit, forgery or new evidence",
            "memohon peninjauan kembali karena kebohongan, bukti palsu, atau bukti baru")),
    /** Withdraw the request for judicial review. */
    WITHDRAW_REVIEW(new Wording("withdraw the request for judicial review", "mencabut peninjauan kembali")),
    /** Pay the bill. */
    PAY(new Wording("pay the bill", "melunasi tagihan")),
    /** Ask for the guarantee. */
    RECLAIM_GUARANTEE(new Wording("take the guarantee back", "mengambil kembali jaminan"));

    private final Wording wording;

    RemedyStep(Wording wording) {
        this.wording = wording;
    }

    /** The step in words. */
    public Wording wording() {
        return wording;
    }
}
