package org.pabean.remedy;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;

/** Where the dispute about a determination stands, and whether the determination is final there. */
public enum DisputeState {
    /** The objection may still be filed; none that counts has been. */
    OBJECTION_TIME_RUNNING(Finality.OPEN, Basis.OBJECTION, "objection may be filed", "keberatan dapat diajukan"),
    /** The objection was received and is not decided. */
    OBJECTION_PENDING(Finality.OPEN, Basis.OBJECTION, "objection pending", "keberatan sedang diproses"),
    /** No objection came in time: the determination counts as accepted. */
    OBJECTION_TIME_LAPSED(
            Finality.FINAL, Basis.OBJECTION, "time for objection lapsed", "jangka waktu keberatan berakhir"),
    /** The objector withdrew; the determination stands. */
    OBJECTION_WITHDRAWN(Finality.FINAL, Basis.WITHDRAWAL, "objection withdrawn", "keberatan dicabut"),
    /** The objection was granted. */
    OBJECTION_GRANTED(Finality.FINE_GONE, Basis.OBJECTION, "objection granted", "keberatan dikabulkan"),
    /** No decision came in time, so the objection counts as granted. */
    OBJECTION_DEEMED_GRANTED(
            Finality.FINE_GONE, Basis.OBJECTION, "objection deemed granted", "keberatan dianggap dikabulkan"),
    /** The objection was rejected, or the determination admits appeal only; the appeal may be filed. */
    APPEAL_TIME_RUNNING(Finality.OPEN, Basis.APPEAL, "appeal may be filed", "banding dapat diajukan"),
    /** No appeal came in time. */
    APPEAL_TIME_LAPSED(Finality.FINAL, Basis.APPEAL, "time for appeal lapsed", "jangka waktu banding berakhir"),
    /** The Tax Court has the appeal. */
    APPEAL_PENDING(Finality.OPEN, Basis.APPEAL, "appeal pending", "banding sedang diperiksa"),
    /** The Tax Court decided; its decision has permanent legal force when given. */
    TAX_COURT_DECIDED(Finality.FINAL, Basis.COURT, "Tax Court decided", "Pengadilan Pajak telah memutus"),
    /** Judicial review was requested; it neither suspends nor stops execution. */
    JUDICIAL_REVIEW_PENDING(
            Finality.FINAL, Basis.REVIEW, "judicial review pending", "peninjauan kembali sedang diperiksa"),
    /** The request for judicial review was withdrawn and cannot be repeated. */
    JUDICIAL_REVIEW_WITHDRAWN(Finality.FINAL, Basis.REVIEW, "judicial review withdrawn", "peninjauan kembali dicabut"),
    /** The Supreme Court decided. */
    JUDICIAL_REVIEW_DECIDED(
            Finality.FINAL, Basis.REVIEW, "judicial review decided", "peninjauan kembali telah diputus");

    private final Finality finality;
    private final Citation citation;
    private final Wording wording;

    DisputeState(Finality finality, Citation citation, String english, String indonesian) {
        this.finality = finality;
        this.citation = citation;
        this.wording = new Wording(english, indonesian);
    }

    /** Whether the determination stands for good in this state. */
    public Finality finality() {
        return finality;
    }

    /**
     * Whether collection waits: it does while an objection or appeal is pending (by the summary of PMK 115/2024), and a
     * judicial review neither suspends nor stops it (Tax Court Law art. 89(2)).
     */
    public boolean suspendsExecution() {
        return this == OBJECTION_PENDING || this == APPEAL_PENDING;
    }

    /** Where the effect of this state is written. */
    public Citation citation() {
        return citation;
    }

    /** The state in words. */
    public Wording wording() {
        return wording;
    }

    private static final class Basis {
        private static final Citation OBJECTION = Citation.verified(Instruments.CUSTOMS_LAW, "93, 93A, 94");
        private static final Citation WITHDRAWAL = Citation.secondary("PMK 51/PMK.04/2017 jo. PMK 136/PMK.04/2022", "");
        private static final Citation APPEAL = Citation.verified(Instruments.CUSTOMS_LAW, "95");
        private static final Citation COURT = Citation.verified(Instruments.TAX_COURT_LAW, "77(1)");
        private static final Citation REVIEW = Citation.verified(Instruments.TAX_COURT_LAW, "89");

        private Basis() {}
    }
}
