package org.pabean.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.determination.PaymentTerm;
import org.pabean.determination.TimeLimit;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.money.Rupiah;

/** What may still be done in the state that a replay ended in. */
final class OpenSteps {

    private static final Citation OBJECTION =
            Citation.verified(Instruments.CUSTOMS_LAW, RemedyInstruments.OBJECTION_ARTICLES);
    private static final Citation FILE_RULES = Citation.secondary(RemedyInstruments.OBJECTION_RULES, "");
    private static final Citation APPEAL = Citation.verified(Instruments.CUSTOMS_LAW, "95");
    private static final Citation REVIEW = Citation.verified(Instruments.TAX_COURT_LAW, "89, 91, 92");
    private static final Citation PAYMENT = Citation.verified(Instruments.CUSTOMS_LAW, "37A(1)");

    private final Replay replay;
    private final List<OpenStep> steps = new ArrayList<>();

    private OpenSteps(Replay replay) {
        this.replay = replay;
    }

    static List<OpenStep> of(Replay replay) {
        OpenSteps open = new OpenSteps(replay);
        open.collect();
        return open.steps;
    }

    private void collect() {
        Optional<LocalDate> last = replay.limit().map(TimeLimit::lastDay);
        switch (replay.state()) {
            case OBJECTION_TIME_RUNNING -> {
                RemedyStep step =
                        replay.objection().isWaiting() ? RemedyStep.COMPLETE_OBJECTION : RemedyStep.FILE_OBJECTION;
                add(step, last, replay.objection().required().amount(), OBJECTION);
            }
            case OBJECTION_PENDING -> add(RemedyStep.WITHDRAW_OBJECTION, last, Rupiah.ZERO, FILE_RULES);
            case APPEAL_TIME_RUNNING -> add(RemedyStep.FILE_APPEAL, last, unsettled(), APPEAL);
            case TAX_COURT_DECIDED -> review();
            case JUDICIAL_REVIEW_PENDING -> add(RemedyStep.WITHDRAW_REVIEW, Optional.empty(), Rupiah.ZERO, REVIEW);
            case OBJECTION_GRANTED, OBJECTION_DEEMED_GRANTED -> reclaim();
            default -> {
                // Only payment is left.
            }
        }
        pay();
    }

    private void review() {
        Optional<LocalDate> last = replay.court()
                .decisionSent()
                .map(sent -> RemedyTerms.judicialReview(sent, replay.readings()))
                .map(this::lastDay);
        boolean inTime = last.map(day -> !day.isBefore(replay.today())).orElse(true);
        if (inTime) {
            add(RemedyStep.REQUEST_REVIEW_OF_DECISION, last, Rupiah.ZERO, REVIEW);
        }
        add(RemedyStep.REQUEST_REVIEW_ON_DISCOVERY, Optional.empty(), Rupiah.ZERO, REVIEW);
    }

    private void reclaim() {
        if (replay.ledger().holdsGuarantee()) {
            add(RemedyStep.RECLAIM_GUARANTEE, Optional.empty(), Rupiah.ZERO, OBJECTION);
        }
    }

    /** The due date is known while the determination itself is what must be paid, and held back while it is disputed. */
    private void pay() {
        Rupiah open = replay.bill().total().minus(replay.ledger().paid());
        if (open.signum() > 0) {
            add(RemedyStep.PAY, payBy(), open, PAYMENT);
        }
    }

    private Optional<LocalDate> payBy() {
        boolean undisputed = switch (replay.state()) {
            case OBJECTION_TIME_RUNNING, OBJECTION_TIME_LAPSED -> true;
            case APPEAL_TIME_RUNNING, APPEAL_TIME_LAPSED ->
                !replay.determination().admitsObjection();
            default -> false;
        };
        LocalDate determined = replay.determination().day();
        return undisputed ? Optional.of(lastDay(PaymentTerm.of(determined, replay.readings()))) : Optional.empty();
    }

    private Rupiah unsettled() {
        AppealPayment reading = replay.readings().of(AppealPayment.class);
        replay.use(reading);
        return reading.of(replay.bill().total()).minus(replay.ledger().paid()).max(Rupiah.ZERO);
    }

    private LocalDate lastDay(TimeLimit limit) {
        replay.use(limit.count());
        return limit.lastDay();
    }

    private void add(RemedyStep step, Optional<LocalDate> lastDay, Rupiah money, Citation citation) {
        steps.add(new OpenStep(step, lastDay, money, citation));
    }
}
