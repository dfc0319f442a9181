package org.pabean.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.determination.Bill;
import org.pabean.determination.TimeLimit;

/** What facts about the objection do to a dispute. */
final class ObjectionMoves {

    private final Replay replay;
    private boolean filed;
    private final List<FilingDefect> defects = new ArrayList<>();

    ObjectionMoves(Replay replay) {
        this.replay = replay;
    }

    TimeLimit time() {
        DisputedDetermination determination = replay.determination();
        return RemedyTerms.objection(determination.document(), determination.clockStart(), replay.readings());
    }

    Optional<NoEffectReason> move(ObjectionFact fact) {
        if (fact instanceof ObjectionFact.ObjectionFiled filing) {
            return file(filing);
        } else if (fact instanceof ObjectionFact.ObjectionRepaired repair) {
            return repair(repair);
        } else if (fact instanceof ObjectionFact.ObjectionDecided decision) {
            return decide(decision);
        } else {
            return withdraw(fact.day());
        }
    }

    /** An objection is received on the day on which its file is complete and its guarantee is there. */
    void receiveIfComplete(LocalDate day) {
        if (isWaiting() && openDefects(day).isEmpty()) {
            replay.enter(DisputeState.OBJECTION_PENDING, day);
            replay.start(RemedyTerms.objectionDecision(day, replay.readings()));
        }
    }

    /** Whether a file came that is not complete. */
    boolean isWaiting() {
        return filed && replay.state() == DisputeState.OBJECTION_TIME_RUNNING;
    }

    /** What is still wrong with the file, the guarantee included. */
    List<FilingDefect> openDefects(LocalDate day) {
        List<FilingDefect> open = new ArrayList<>(defects);
        LocalDate until =
                GuaranteeValidity.since(day, replay.readings()).limit().lastDay();
        if (!replay.ledger().secures(required().amount(), until)) {
            open.add(FilingDefect.GUARANTEE_MISSING);
        }
        return open;
    }

    RequiredGuarantee required() {
        RequiredGuarantee required = RequiredGuarantee.of(
                replay.determination().document(),
                replay.bill(),
                replay.ledger().goods(),
                replay.ledger().paid(),
                replay.readings());
        required.readings().forEach(replay::use);
        return required;
    }

    private Optional<NoEffectReason> file(ObjectionFact.ObjectionFiled filing) {
        if (!replay.determination().admitsObjection()) {
            return Optional.of(NoEffectReason.APPEAL_ONLY);
        } else if (replay.state() == DisputeState.OBJECTION_TIME_LAPSED) {
            return Optional.of(NoEffectReason.OUT_OF_TIME);
        } else if (replay.state() != DisputeState.OBJECTION_TIME_RUNNING) {
            return Optional.of(NoEffectReason.ALREADY_OBJECTED);
        } else if (!filing.channel().isAcceptedOn(filing.day())) {
            return Optional.of(NoEffectReason.CHANNEL_NOT_ACCEPTED);
        }
        filed = true;
        defects.clear();
        defects.addAll(filing.defects());
        defects.remove(FilingDefect.GUARANTEE_MISSING);
        receiveIfComplete(filing.day());
        return Optional.empty();
    }

    private Optional<NoEffectReason> repair(ObjectionFact.ObjectionRepaired repair) {
        if (replay.state() == DisputeState.OBJECTION_TIME_LAPSED) {
            return Optional.of(NoEffectReason.OUT_OF_TIME);
        } else if (!isWaiting()) {
            return Optional.of(NoEffectReason.NOTHING_TO_REPAIR);
        }
        defects.removeAll(repair.repaired());
        receiveIfComplete(repair.day());
        return Optional.empty();
    }

    private Optional<NoEffectReason> decide(ObjectionFact.ObjectionDecided decision) {
        if (replay.state() == DisputeState.OBJECTION_DEEMED_GRANTED) {
            LateDecision reading = replay.readings().of(LateDecision.class);
            replay.use(reading);
            if (reading == LateDecision.DEEMED_GRANT_STANDS) {
                return Optional.of(NoEffectReason.DEEMED_GRANT_STANDS);
            }
        } else if (replay.state() != DisputeState.OBJECTION_PENDING) {
            return Optional.of(NoEffectReason.NO_OBJECTION_PENDING);
        }
        if (decision.outcome().effect() == ObjectionOutcome.Effect.GRANT) {
            replay.owe(Bill.NOTHING);
            replay.enter(DisputeState.OBJECTION_GRANTED, decision.day());
        } else {
            replay.owe(decision.bill());
            replay.enter(DisputeState.APPEAL_TIME_RUNNING, decision.day());
            replay.start(replay.court().timeSince(decision.day()));
        }
        return Optional.empty();
    }

    private Optional<NoEffectReason> withdraw(LocalDate day) {
        if (isWaiting()) {
            filed = false;
            return Optional.empty();
        } else if (replay.state() != DisputeState.OBJECTION_PENDING) {
            return Optional.of(NoEffectReason.NO_OBJECTION_PENDING);
        }
        WithdrawnObjection reading = replay.readings().of(WithdrawnObjection.class);
        replay.use(reading);
        filed = false;
        if (reading == WithdrawnObjection.MAY_BE_REPEATED_IN_TIME && time().includes(day)) {
            replay.enter(DisputeState.OBJECTION_TIME_RUNNING, day);
            replay.start(time());
        } else {
            replay.enter(DisputeState.OBJECTION_WITHDRAWN, day);
        }
        return Optional.empty();
    }
}
