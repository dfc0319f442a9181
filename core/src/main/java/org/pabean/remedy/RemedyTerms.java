package org.pabean.remedy;

import java.time.LocalDate;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.Term;
import org.pabean.determination.TimeLimit;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;

/** The time limits of objection, appeal and judicial review. */
public final class RemedyTerms {

    private static final String CUSTOMS_LAW_AMENDED = "2006-11-15";
    private static final String TAX_COURT_FOUNDED = "2002-04-12";

    private static final Timeline<Term> OBJECTION = since(
            CUSTOMS_LAW_AMENDED,
            Term.days(
                    60,
                    new Wording("objection", "pengajuan keberatan"),
                    Citation.verified(Instruments.CUSTOMS_LAW, "93(1), 93A(1), 94(1)")));

    private static final Timeline<Term> EXCISE_OBJECTION = always(Term.days(
            30, new Wording("excise objection", "keberatan cukai"), Citation.secondary(Instruments.EXCISE_LAW, "41")));

    private static final Timeline<Term> OBJECTION_DECISION = since(
            CUSTOMS_LAW_AMENDED,
            Term.days(
                    60,
                    new Wording("decision on the objection", "keputusan atas keberatan"),
                    Citation.verified(Instruments.CUSTOMS_LAW, "93(2), 93A(4), 94(2)")));

    private static final Timeline<Term> APPEAL = since(
            CUSTOMS_LAW_AMENDED,
            Term.days(
                    60, new Wording("appeal", "pengajuan banding"), Citation.verified(Instruments.CUSTOMS_LAW, "95")));

    private static final Timeline<Term> COURT_ANSWER = since(
            TAX_COURT_FOUNDED,
            Term.days(
                    14,
                    new Wording("request for the other side's answer", "permintaan surat uraian banding"),
                    Citation.secondary(Instruments.TAX_COURT_LAW, "")));

    private static final Timeline<Term> COURT_DECISION = since(
            TAX_COURT_FOUNDED,
            Term.months(
                    12,
                    new Wording("decision of the Tax Court", "putusan Pengadilan Pajak"),
                    Citation.verified(Instruments.TAX_COURT_LAW, "81(1)")));

    private static final Timeline<Term> COURT_DECISION_EXTENDED = since(
            TAX_COURT_FOUNDED,
            Term.months(
                    15,
                    new Wording(
                            "decision of the Tax Court in special circumstances",
                            "putusan Pengadilan Pajak dalam hal-hal khusus"),
                    Citation.verified(Instruments.TAX_COURT_LAW, "81(3)")));

    private static final Timeline<Term> REVIEW = since(
            TAX_COURT_FOUNDED,
            Term.months(
                    3,
                    new Wording("request for judicial review", "permohonan peninjauan kembali"),
                    Citation.verified(Instruments.TAX_COURT_LAW, "92")));

    private static final Timeline<Term> REVIEW_DECISION = since(
            TAX_COURT_FOUNDED,
            Term.months(
                    6,
                    new Wording("decision of the Supreme Court", "putusan Mahkamah Agung"),
                    Citation.verified(Instruments.TAX_COURT_LAW, "93")));

    private RemedyTerms() {}

    /**
     * The objection against a determination: 60 days since its date; against an excise bill 30 days since its receipt.
     *
     * @param start date of the determination, or of receipt for an excise bill
     */
    public static TimeLimit objection(DeterminationDocument document, LocalDate start, Readings readings) {
        Timeline<Term> terms = document == DeterminationDocument.STCK1 ? EXCISE_OBJECTION : OBJECTION;
        return terms.valueOn(start).since(start, readings);
    }

    /** The Director General's decision: 60 days since the objection was received. */
    public static TimeLimit objectionDecision(LocalDate received, Readings readings) {
        return OBJECTION_DECISION.valueOn(received).since(received, readings);
    }

    /** The appeal: 60 days since the date of the decision or re-determination, whenever it was received. */
    public static TimeLimit appeal(LocalDate decisionDate, Readings readings) {
        return APPEAL.valueOn(decisionDate).since(decisionDate, readings);
    }

    /** Until when the Tax Court asks the other side for its answer: 14 days since receipt of the appeal. */
    public static TimeLimit courtAnswer(LocalDate appealReceived, Readings readings) {
        return COURT_ANSWER.valueOn(appealReceived).since(appealReceived, readings);
    }

    /** The Tax Court's decision in ordinary procedure: 12 months since receipt of the appeal. */
    public static TimeLimit courtDecision(LocalDate appealReceived, Readings readings) {
        return COURT_DECISION.valueOn(appealReceived).since(appealReceived, readings);
    }

    /** The Tax Court's decision with the extension for special circumstances: three months more. */
    public static TimeLimit extendedCourtDecision(LocalDate appealReceived, Readings readings) {
        return COURT_DECISION_EXTENDED.valueOn(appealReceived).since(appealReceived, readings);
    }

    /** The request for judicial review: three months since the event that its ground names. */
    public static TimeLimit judicialReview(LocalDate event, Readings readings) {
        return REVIEW.valueOn(event).since(event, readings);
    }

    /** The Supreme Court's decision after ordinary procedure: six months since receipt of the request. */
    public static TimeLimit judicialReviewDecision(LocalDate received, Readings readings) {
        return REVIEW_DECISION.valueOn(received).since(received, readings);
    }

    private static Timeline<Term> since(String day, Term term) {
        return Timeline.<Term>of("time limit of the " + term.name().english())
                .from(day, term, term.citation())
                .build();
    }

    private static Timeline<Term> always(Term term) {
        return Timeline.<Term>of("time limit of the " + term.name().english())
                .always(term, term.citation())
                .build();
    }
}
