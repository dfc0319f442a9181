package org.pabean.remedy;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.determination.TimeLimit;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;

/** What facts about the appeal and the judicial review do to a dispute. */
final class CourtMoves {

    private static final Caveat NO_FIXED_END = new Caveat(
            "APPEAL_TIME_DOES_NOT_BIND",
            "",
            new Wording(
                    "the time for appeal does not bind while circumstances beyond control hinder it, and the law gives"
                            + " no number of days after that",
                    "jangka waktu banding tidak mengikat karena keadaan di luar kekuasaan, dan tidak ada jumlah hari"
                            + " yang ditetapkan sesudahnya"),
            Citation.verified(Instruments.TAX_COURT_LAW, "35(3)"));

    private final Replay replay;
    private Optional<LocalDate> appealReceived = Optional.empty();
    private Optional<LocalDate> decisionSent = Optional.empty();
    private Optional<LocalDate> reviewReceived = Optional.empty();

    CourtMoves(Replay replay) {
        this.replay = replay;
    }

    TimeLimit timeSince(LocalDate decision) {
        return RemedyTerms.appeal(decision, replay.readings());
    }

    Optional<NoEffectReason> move(CourtFact fact) {
        if (fact instanceof CourtFact.AppealHindered) {
            return hinder();
        } else if (fact instanceof CourtFact.AppealFiled) {
            return appeal(fact.day());
        } else if (fact instanceof CourtFact.TaxCourtDecided decision) {
            return decide(decision);
        } else if (fact instanceof CourtFact.TaxCourtDecisionSent) {
            return send(fact.day());
        } else if (fact instanceof CourtFact.JudicialReviewFiled filing) {
            return review(filing);
        } else {
            return endReview(fact);
        }
    }

    /** When the appeal was received. */
    Optional<LocalDate> appealReceived() {
        return appealReceived;
    }

    /** When the decision of the Tax Court was sent. */
    Optional<LocalDate> decisionSent() {
        return decisionSent;
    }

    /** When the request for judicial review was received. */
    Optional<LocalDate> reviewReceived() {
        return reviewReceived;
    }

    private Optional<NoEffectReason> hinder() {
        if (replay.state() != DisputeState.APPEAL_TIME_RUNNING) {
            return Optional.of(NoEffectReason.NO_APPEAL_PENDING);
        }
        replay.stopClock();
        replay.warn(NO_FIXED_END);
        return Optional.empty();
    }

    private Optional<NoEffectReason> appeal(LocalDate day) {
        switch (replay.state()) {
            case OBJECTION_TIME_RUNNING, OBJECTION_PENDING, OBJECTION_TIME_LAPSED, OBJECTION_WITHDRAWN -> {
                return Optional.of(NoEffectReason.OBJECTION_FIRST);
            }
            case APPEAL_TIME_LAPSED -> {
                return Optional.of(NoEffectReason.OUT_OF_TIME);
            }
            case APPEAL_TIME_RUNNING -> {
                return appealInTime(day);
            }
            default -> {
                return Optional.of(NoEffectReason.NO_APPEAL_PENDING);
            }
        }
    }

    private Optional<NoEffectReason> appealInTime(LocalDate day) {
        AppealPayment reading = replay.readings().of(AppealPayment.class);
        replay.use(reading);
        if (replay.ledger().paid().compareTo(reading.of(replay.bill().total())) < 0) {
            return Optional.of(NoEffectReason.BILL_NOT_SETTLED);
        }
        appealReceived = Optional.of(day);
        replay.enter(DisputeState.APPEAL_PENDING, day);
        return Optional.empty();
    }

    private Optional<NoEffectReason> decide(CourtFact.TaxCourtDecided decision) {
        if (replay.state() != DisputeState.APPEAL_PENDING) {
            return Optional.of(NoEffectReason.NO_APPEAL_PENDING);
        }
        replay.owe(decision.bill());
        replay.enter(DisputeState.TAX_COURT_DECIDED, decision.day());
        return Optional.empty();
    }

    private Optional<NoEffectReason> send(LocalDate day) {
        if (replay.state() != DisputeState.TAX_COURT_DECIDED) {
            return Optional.of(NoEffectReason.NO_COURT_DECISION);
        }
        decisionSent = decisionSent.isPresent() ? decisionSent : Optional.of(day);
        return Optional.empty();
    }

    private Optional<NoEffectReason> review(CourtFact.JudicialReviewFiled filing) {
        switch (replay.state()) {
            case TAX_COURT_DECIDED -> {
                return reviewOnce(filing);
            }
            case JUDICIAL_REVIEW_PENDING, JUDICIAL_REVIEW_WITHDRAWN, JUDICIAL_REVIEW_DECIDED -> {
                return Optional.of(NoEffectReason.REVIEW_ONLY_ONCE);
            }
            default -> {
                return Optional.of(NoEffectReason.NO_COURT_DECISION);
            }
        }
    }

    private Optional<NoEffectReason> reviewOnce(CourtFact.JudicialReviewFiled filing) {
        TimeLimit limit = RemedyTerms.judicialReview(filing.runsFrom(), replay.readings());
        replay.use(limit.count());
        limit.caveatOn(filing.day()).ifPresent(replay::warn);
        if (!limit.includes(filing.day())) {
            return Optional.of(NoEffectReason.OUT_OF_TIME);
        }
        reviewReceived = Optional.of(filing.day());
        replay.enter(DisputeState.JUDICIAL_REVIEW_PENDING, filing.day());
        return Optional.empty();
    }

    private Optional<NoEffectReason> endReview(CourtFact fact) {
        if (replay.state() != DisputeState.JUDICIAL_REVIEW_PENDING) {
            return Optional.of(NoEffectReason.NO_REVIEW_PENDING);
        }
        if (fact instanceof CourtFact.JudicialReviewDecided decision) {
            replay.owe(decision.bill());
            replay.enter(DisputeState.JUDICIAL_REVIEW_DECIDED, decision.day());
        } else {
            replay.enter(DisputeState.JUDICIAL_REVIEW_WITHDRAWN, fact.day());
        }
        return Optional.empty();
    }
}
