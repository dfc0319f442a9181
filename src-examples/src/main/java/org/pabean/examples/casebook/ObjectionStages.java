package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.determination.Bill;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.DeterminationWindow;
import org.pabean.determination.FirstRemedy;
import org.pabean.determination.RemedyBasis;
import org.pabean.determination.TimeLimit;
import org.pabean.examples.json.Facts;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.remedy.DecisionStatus;
import org.pabean.remedy.FilingChannel;
import org.pabean.remedy.GoodsPlace;
import org.pabean.remedy.GuaranteeKind;
import org.pabean.remedy.GuaranteeReturn;
import org.pabean.remedy.GuaranteeValidity;
import org.pabean.remedy.ObjectionDecisionClock;
import org.pabean.remedy.ObjectionOutcome;
import org.pabean.remedy.RemedyTerms;
import org.pabean.remedy.RequiredGuarantee;

/** The stages of a remedy case up to the decision on the objection. */
final class ObjectionStages {

    private static final String RIGHT_LAPSES = "RIGHT_LAPSES_DETERMINATION_ACCEPTED";

    private final Facts input;
    private final DeterminationDocument document;
    private final LocalDate asOf;
    private final Readings readings;
    private final CaseAnswer answer = new CaseAnswer();

    private enum NamedChannel {
        ELECTRONIC,
        PAPER
    }

    private enum NamedKind {
        CASH(GuaranteeKind.CASH),
        BANK(GuaranteeKind.BANK),
        INSURANCE(GuaranteeKind.INSURANCE),
        CUSTOMS_BOND(GuaranteeKind.INSURANCE),
        CORPORATE(GuaranteeKind.CORPORATE);

        private final GuaranteeKind kind;

        NamedKind(GuaranteeKind kind) {
            this.kind = kind;
        }
    }

    private enum NamedOutcome {
        REJECTED,
        GRANTED,
        DEEMED_GRANTED
    }

    ObjectionStages(Facts input, DeterminationDocument document, LocalDate asOf, Readings readings) {
        this.input = input;
        this.document = document;
        this.asOf = asOf;
        this.readings = readings;
    }

    /** Puts the fields of a time limit, and whether a filing kept it. */
    static void report(TimeLimit limit, Optional<LocalDate> filed, CaseAnswer answer) {
        answer.put("lastDay", limit.lastDay());
        filed.ifPresent(day -> {
            answer.put("inTime", limit.includes(day));
            answer.put("dayNumber", limit.numberOf(day));
            answer.putText("effectIfLate", limit.includes(day) ? Optional.empty() : Optional.of(RIGHT_LAPSES));
        });
    }

    CaseAnswer determination() {
        LocalDate declared = input.required("declarationDate", input.date("declarationDate"), asOf);
        DeterminationWindow window = DeterminationWindow.of(declared, readings);
        LocalDate day = input.date("discoveredDate").orElse(asOf);
        answer.put("lastDay", window.officer().lastDay());
        answer.put("inTime", window.officer().includes(day));
        answer.put("dayNumber", window.officer().numberOf(day));
        answer.put("sptnpAvailable", window.officer().includes(day));
        answer.putText("route", window.routeOn(day).map(Enum::name));
        LocalDate again = input.date("redeterminationDate").orElse(day);
        answer.put("redeterminationAllowed", window.directorGeneral().includes(again));
        return answer;
    }

    CaseAnswer firstRemedy() {
        answer.put("firstRemedy", document.firstRemedy());
        if (document.basis() != RemedyBasis.EXCISE_ARTICLE_41) {
            answer.put("basis", document.basis().name().replace("ARTICLE_", "ART"));
        }
        return answer;
    }

    CaseAnswer objection() {
        Optional<LocalDate> filed = input.date("filedDate");
        Optional<LocalDate> start = document == DeterminationDocument.STCK1
                ? input.date("billReceivedDate")
                : input.date("determinationDate").or(() -> input.date("billDate"));
        Optional<TimeLimit> limit = start.map(day -> RemedyTerms.objection(document, day, readings));
        limit.ifPresent(running -> report(running, filed, answer));
        boolean accepted = channel().isAcceptedOn(filed.orElse(asOf));
        boolean inTime =
                limit.map(running -> filed.map(running::includes).orElse(true)).orElse(true);
        boolean first = input.whole("objectionNumber", 1) <= 1;
        boolean open = document.firstRemedy() == FirstRemedy.OBJECTION;
        answer.put("filingAccepted", accepted);
        answer.put("admissible", accepted && inTime && first && open);
        input.date("repairDate")
                .flatMap(day -> limit.map(running -> running.includes(day)))
                .ifPresent(repaired -> answer.put("repairAccepted", repaired));
        input.date("withdrawalDate").ifPresent(day -> answer.put("withdrawalAccepted", admitsWithdrawal(day, filed)));
        return answer;
    }

    CaseAnswer guarantee() {
        Bill bill = new Bill(rupiah("importDuty"), rupiah("importTaxes"), rupiah("fine"));
        Rupiah paid = input.flag("billPaid", false) ? bill.total() : Rupiah.ZERO;
        RequiredGuarantee required = RequiredGuarantee.of(document, bill, place(), paid, readings);
        answer.put("guaranteeRequired", required.amount());
        answer.putText("reason", required.exception().map(Enum::name));
        input.date("receiptDate").ifPresent(day -> {
            GuaranteeValidity validity = GuaranteeValidity.since(day, readings);
            answer.put("guaranteeValidUntil", validity.limit().lastDay());
            answer.put("claimPeriodDays", validity.claimPeriodDays());
        });
        return answer;
    }

    CaseAnswer decision() {
        Optional<ObjectionOutcome> outcome = outcome();
        outcome.ifPresent(this::report);
        Optional<LocalDate> received = input.date("objectionReceivedDate").or(() -> input.date("filedDate"));
        received.ifPresent(day -> {
            ObjectionDecisionClock clock = ObjectionDecisionClock.since(day, readings);
            Optional<LocalDate> decision = input.date("decisionDate");
            DecisionStatus status = decision.map(clock::decidedOn).orElseGet(() -> clock.undecidedOn(asOf));
            report(clock.limit(), decision, answer);
            answer.put("status", status);
            if (status == DecisionStatus.DEEMED_GRANTED) {
                answer.put("deemedGrantedFrom", clock.deemedGrantedFrom());
                report(ObjectionOutcome.DEEMED_GRANTED);
            }
            input.date("withdrawalDate")
                    .ifPresent(drawn -> answer.put("withdrawalAccepted", clock.admitsWithdrawal(drawn, decision)));
        });
        return answer;
    }

    CaseAnswer guaranteeReturn() {
        LocalDate granted = input.required("grantedDate", input.date("grantedDate"), asOf);
        NamedKind kind =
                input.required("guaranteeKind", input.choice("guaranteeKind", NamedKind.class), NamedKind.CASH);
        LocalDate returned = input.date("returnedDate").orElse(asOf);
        GuaranteeReturn back = GuaranteeReturn.of(kind.kind, rupiah("amount"), granted, returned, readings);
        answer.put("lastDay", back.limit().lastDay());
        answer.put("inTime", back.limit().includes(returned));
        answer.put("interestMonths", back.interest().months());
        answer.put("interest", back.interest().amount());
        return answer;
    }

    private void report(ObjectionOutcome outcome) {
        if (outcome == ObjectionOutcome.OTHER_DETERMINATION) {
            answer.put("outcome", outcome);
        }
        answer.put("allowed", true);
        answer.put("treatedAs", outcome.effect());
        answer.put("guarantee", outcome.effect().guarantee());
    }

    private Optional<ObjectionOutcome> outcome() {
        Optional<Fraction> determined = input.number("determinedAmount");
        Optional<Fraction> decided = input.number("decidedAmount");
        return input.choice("outcome", NamedOutcome.class)
                .map(named -> ObjectionOutcome.valueOf(named.name()))
                .or(() -> determined.flatMap(
                        before -> decided.map(after -> ObjectionOutcome.of(Rupiah.of(before), Rupiah.of(after)))));
    }

    private boolean admitsWithdrawal(LocalDate withdrawal, Optional<LocalDate> filed) {
        Optional<LocalDate> decision = input.date("decisionDate");
        return input.date("objectionReceivedDate")
                .or(() -> filed)
                .map(day -> ObjectionDecisionClock.since(day, readings).admitsWithdrawal(withdrawal, decision))
                .orElse(decision.map(withdrawal::isBefore).orElse(true));
    }

    private FilingChannel channel() {
        boolean outage = input.flag("portalOutage", false);
        boolean paper =
                input.choice("channel", NamedChannel.class).orElse(NamedChannel.ELECTRONIC) == NamedChannel.PAPER;
        if (!paper) {
            return FilingChannel.ELECTRONIC;
        }
        return outage ? FilingChannel.PAPER_DURING_OUTAGE : FilingChannel.PAPER;
    }

    private GoodsPlace place() {
        if (input.flag("goodsReleased", true)) {
            return GoodsPlace.RELEASED;
        }
        return input.flag("releaseApprovalIssued", false)
                ? GoodsPlace.IN_CUSTOMS_AREA_RELEASE_APPROVED
                : GoodsPlace.IN_CUSTOMS_AREA;
    }

    private Rupiah rupiah(String field) {
        return input.number(field).map(Rupiah::of).orElse(Rupiah.ZERO);
    }
}
