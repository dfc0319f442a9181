package org.pabean.remedy;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;

/** The grounds on which the Supreme Court may review a decision of the Tax Court, and what their three months run from. */
public enum JudicialReviewGround {
    /** Deceit by the other side, or evidence that a criminal judge declared forged. */
    DECEIT_OR_FORGERY(
            RunsFrom.DISCOVERY,
            "91, 92",
            new Wording("deceit or forged evidence", "kebohongan atau tipu muslihat, atau bukti palsu")),
    /** New written evidence that is decisive. */
    NEW_WRITTEN_EVIDENCE(
            RunsFrom.DISCOVERY,
            "91, 92",
            new Wording("new decisive written evidence", "bukti tertulis baru yang menentukan")),
    /** More or other than claimed was granted. */
    ULTRA_PETITA(
            RunsFrom.DECISION_SENT,
            "91, 92",
            new Wording("more or other than claimed was granted", "dikabulkan sesuatu yang tidak dituntut")),
    /** Part of the claim was left undecided without reasons. */
    PART_UNDECIDED(
            RunsFrom.DECISION_SENT,
            "91, 92",
            new Wording("part of the claim left undecided", "sebagian tuntutan belum diputus")),
    /** The decision is manifestly contrary to law. */
    MANIFESTLY_CONTRARY_TO_LAW(
            RunsFrom.DECISION_SENT,
            "91, 92",
            new Wording("manifestly contrary to law", "nyata-nyata tidak sesuai dengan peraturan"));

    private final RunsFrom runsFrom;
    private final Citation citation;
    private final Wording wording;

    JudicialReviewGround(RunsFrom runsFrom, String article, Wording wording) {
        this.runsFrom = runsFrom;
        this.citation = Citation.verified(Instruments.TAX_COURT_LAW, article);
        this.wording = wording;
    }

    /** The event since which the three months run. */
    public enum RunsFrom {
        /** The deceit or the evidence was found, or the criminal verdict became final; no fixed day exists. */
        DISCOVERY,
        /** The decision of the Tax Court was sent. */
        DECISION_SENT
    }

    /** The event since which the three months run. */
    public RunsFrom runsFrom() {
        return runsFrom;
    }

    /** Where the ground and its time are written. */
    public Citation citation() {
        return citation;
    }

    /** The ground in words. */
    public Wording wording() {
        return wording;
    }
}
