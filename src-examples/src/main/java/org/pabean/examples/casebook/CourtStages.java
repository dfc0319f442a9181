package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.FirstRemedy;
import org.pabean.determination.TimeLimit;
import org.pabean.examples.json.Facts;
import org.pabean.law.Readings;
import org.pabean.money.Rupiah;
import org.pabean.remedy.AppealPayment;
import org.pabean.remedy.DisputeState;
import org.pabean.remedy.RemedyTerms;

/** The stages of a remedy case before the courts. */
final class CourtStages {

    private final Facts input;
    private final DeterminationDocument document;
    private final LocalDate asOf;
    private final Readings readings;
    private final CaseAnswer answer = new CaseAnswer();

    private enum NamedGround {
        A_DECEIT_OR_FORGERY,
        B_NEW_WRITTEN_EVIDENCE,
        C_ULTRA_PETITA,
        D_PART_UNDECIDED,
        E_MANIFESTLY_CONTRARY_TO_LAW
    }

    private enum PreviousRequest {
        DECIDED,
        WITHDRAWN
    }

    CourtStages(Facts input, DeterminationDocument document, LocalDate asOf, Readings readings) {
        this.input = input;
        this.document = document;
        this.asOf = asOf;
        this.readings = readings;
    }

    CaseAnswer appeal() {
        Optional<LocalDate> filed = input.date("filedDate");
        Optional<TimeLimit> limit = input.date("decisionDate")
                .or(() -> input.date("redeterminationDate"))
                .or(() -> input.date("determinationDate"))
                .map(day -> RemedyTerms.appeal(day, readings));
        limit.ifPresent(running -> ObjectionStages.report(running, filed, answer));
        boolean inTime =
                limit.map(running -> filed.map(running::includes).orElse(true)).orElse(true);
        Optional<String> obstacle = obstacle();
        answer.putText("reason", obstacle);
        answer.put("admissible", inTime && obstacle.isEmpty());
        return answer;
    }

    CaseAnswer taxCourt() {
        input.date("appealReceivedDate").ifPresent(day -> {
            answer.put("decisionDue", RemedyTerms.courtDecision(day, readings).lastDay());
            answer.put(
                    "decisionDueExtended",
                    RemedyTerms.extendedCourtDecision(day, readings).lastDay());
        });
        boolean decided = input.flag("decided", false);
        boolean review = input.flag("judicialReviewFiled", false);
        DisputeState state = !decided
                ? DisputeState.APPEAL_PENDING
                : review ? DisputeState.JUDICIAL_REVIEW_PENDING : DisputeState.TAX_COURT_DECIDED;
        answer.put("final", state.finality().isFinal());
        answer.put("executionSuspended", state.suspendsExecution());
        return answer;
    }

    CaseAnswer judicialReview() {
        input.choice("ground", NamedGround.class);
        Optional<LocalDate> filed = input.date("filedDate");
        Optional<TimeLimit> limit = input.date("triggerDate").map(day -> RemedyTerms.judicialReview(day, readings));
        limit.ifPresent(running -> {
            answer.put("lastDay", running.lastDay());
            answer.put("inTime", running.includes(filed.orElse(asOf)));
        });
        boolean inTime =
                limit.map(running -> filed.map(running::includes).orElse(true)).orElse(true);
        boolean first = input.choice("previousRequest", PreviousRequest.class).isEmpty();
        answer.put("admissible", inTime && first);
        answer.put("final", DisputeState.JUDICIAL_REVIEW_PENDING.finality().isFinal());
        answer.put("executionSuspended", DisputeState.JUDICIAL_REVIEW_PENDING.suspendsExecution());
        return answer;
    }

    private Optional<String> obstacle() {
        boolean objected = input.flag("objectionDecided", true);
        if (document.firstRemedy() == FirstRemedy.OBJECTION && !objected) {
            return Optional.of("OBJECTION_FIRST");
        }
        Optional<Rupiah> bill = input.number("bill").map(Rupiah::of);
        Rupiah paid = input.number("paid").map(Rupiah::of).orElse(Rupiah.ZERO);
        boolean settled = bill.map(
                        owed -> paid.compareTo(readings.of(AppealPayment.class).of(owed)) >= 0)
                .orElse(true);
        return settled ? Optional.empty() : Optional.of("BILL_NOT_SETTLED");
    }
}
