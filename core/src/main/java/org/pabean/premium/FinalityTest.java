package org.pabean.premium;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** How final a determination must be before a premium. The regulation's summary stops at the appeal; the Government's reply to the WTO names judicial review as well. */
public enum FinalityTest implements Reading {
    /** No objection, no appeal, or an appeal rejected: then it is final. */
    PMK21_2024("no, the appeal is the last step", "tidak, banding adalah langkah terakhir"),
    /**
     * Besides, no judicial review may be pending, and the three months since the Tax Court decision was sent must have
     * lapsed. Grounds without a fixed end (deceit, new evidence) are left aside.
     */
    WTO_REPLY_STRICT("yes, and its three months must have lapsed", "ya, dan jangka waktu tiga bulan harus telah lewat");

    private final Wording answer;

    FinalityTest(String english, String indonesian) {
        this.answer = new Wording(english, indonesian);
    }

    @Override
    public Wording question() {
        return new Wording(
                "Must judicial review be over before a premium is paid?",
                "Apakah peninjauan kembali harus selesai sebelum premi dibayar?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return PremiumSources.WTO_REPLY;
    }
}
