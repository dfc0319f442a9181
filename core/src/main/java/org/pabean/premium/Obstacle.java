package org.pabean.premium;

import org.pabean.law.Citation;
import org.pabean.law.Wording;

/** Why a premium is not payable, or not yet. */
public enum Obstacle {
    /** There is a suspicion or a preliminary finding only, or nothing that confirms this kind of amount. */
    NOT_LEGALLY_CONFIRMED(
            PremiumSources.WTO_REPLY,
            "the breach is not legally confirmed; a premium never follows a mere suspicion",
            "pelanggaran belum terbukti secara hukum; premi tidak pernah didasarkan pada dugaan"),
    /** An objection, an appeal or a judicial review is not decided. */
    REMEDY_PENDING(
            PremiumSources.SUMMARY,
            "a remedy is pending; wait for its decision",
            "upaya hukum sedang berjalan; tunggu putusannya"),
    /** A remedy may still be used. */
    REMEDY_TIME_RUNNING(
            PremiumSources.SUMMARY,
            "the time for a remedy is still running; wait until it has lapsed",
            "jangka waktu upaya hukum belum berakhir"),
    /** Nothing is left of the fine. */
    FINE_ANNULLED(PremiumSources.SUMMARY, "the fine was annulled", "denda dibatalkan"),
    /** The fine is final but not paid. */
    NOT_COLLECTED(PremiumSources.SERVICE, "the fine is not collected", "denda belum tertagih"),
    /** The Minister has not set the value of goods that may not be auctioned. */
    VALUE_NOT_SET(
            PremiumSources.MINISTER_VALUE,
            "the Minister has not set the value of the goods; ask for it",
            "Menteri belum menetapkan nilai barang"),
    /** No amount belongs to the base: duty, taxes and interest never do, newer components only from their day on. */
    NOTHING_IN_BASE(PremiumSources.BASE, "no amount belongs to the base", "tidak ada jumlah yang termasuk dasar premi");

    private final Citation citation;
    private final Wording wording;

    Obstacle(Citation citation, String english, String indonesian) {
        this.citation = citation;
        this.wording = new Wording(english, indonesian);
    }

    /** The rule that stands in the way. */
    public Citation citation() {
        return citation;
    }

    /** The obstacle in words, with what would remove it. */
    public Wording wording() {
        return wording;
    }
}
