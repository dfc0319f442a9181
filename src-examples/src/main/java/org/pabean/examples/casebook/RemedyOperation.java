package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.List;
import org.pabean.determination.DeterminationDocument;
import org.pabean.examples.json.Facts;
import org.pabean.law.DayCount;
import org.pabean.law.Readings;

/** Determinations, objection, appeal and judicial review, one stage at a time. */
final class RemedyOperation implements CaseOperation {

    /** Every field that some stage knows. A stage looks at those it needs; receipt of a decision has no effect. */
    private static final List<String> FIELDS = List.of(
            "stage",
            "dayCount",
            "document",
            "field",
            "declarationDate",
            "discoveredDate",
            "redeterminationDate",
            "determinationDate",
            "filedDate",
            "channel",
            "portalOutage",
            "objectionNumber",
            "repairDate",
            "withdrawalDate",
            "decisionDate",
            "billDate",
            "billReceivedDate",
            "importDuty",
            "importTaxes",
            "fine",
            "goodsReleased",
            "releaseApprovalIssued",
            "billPaid",
            "receiptDate",
            "objectionReceivedDate",
            "asOf",
            "determinedAmount",
            "decidedAmount",
            "outcome",
            "guaranteeKind",
            "amount",
            "grantedDate",
            "returnedDate",
            "decisionReceivedDate",
            "bill",
            "paid",
            "objectionDecided",
            "appealReceivedDate",
            "decided",
            "judicialReviewFiled",
            "ground",
            "triggerDate",
            "previousRequest");

    private enum Stage {
        DETERMINATION,
        FIRST_REMEDY,
        OBJECTION,
        GUARANTEE,
        OBJECTION_DECISION,
        GUARANTEE_RETURN,
        APPEAL,
        TAX_COURT,
        JUDICIAL_REVIEW
    }

    private enum Field {
        CUSTOMS,
        EXCISE
    }

    @Override
    public String name() {
        return "remedy";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        FIELDS.forEach(input::has);
        Readings readings = input.choice("dayCount", DayCount.class)
                .map(Readings.defaults()::with)
                .orElse(Readings.defaults());
        DeterminationDocument document = input.choice("document", DeterminationDocument.class)
                .orElse(
                        input.choice("field", Field.class).orElse(Field.CUSTOMS) == Field.EXCISE
                                ? DeterminationDocument.STCK1
                                : DeterminationDocument.SPTNP);
        LocalDate asOf = input.date("asOf").orElse(date);
        ObjectionStages objection = new ObjectionStages(input, document, asOf, readings);
        CourtStages court = new CourtStages(input, document, asOf, readings);
        Stage stage = input.required("stage", input.choice("stage", Stage.class), Stage.FIRST_REMEDY);
        CaseAnswer answer = switch (stage) {
            case DETERMINATION -> objection.determination();
            case FIRST_REMEDY -> objection.firstRemedy();
            case OBJECTION -> objection.objection();
            case GUARANTEE -> objection.guarantee();
            case OBJECTION_DECISION -> objection.decision();
            case GUARANTEE_RETURN -> objection.guaranteeReturn();
            case APPEAL -> court.appeal();
            case TAX_COURT -> court.taxCourt();
            case JUDICIAL_REVIEW -> court.judicialReview();
        };
        input.refuseIfFaulty();
        return answer;
    }
}
