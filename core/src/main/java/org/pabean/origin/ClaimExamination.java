package org.pabean.origin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.Reclassification;
import org.pabean.declaration.RetroactiveCheck;
import org.pabean.law.Wording;

/** Takes one claim through all checks and brings their results together. Used once. */
final class ClaimExamination {

    private final ClaimCase claimCase;
    private final RatesOfLine rates;
    private final ClaimNotes notes;

    ClaimExamination(ClaimedGoods goods, ClaimNotes notes) {
        this.claimCase = goods.claimCase();
        this.rates = goods.rates();
        this.notes = notes;
    }

    OriginDecision decide(Set<OriginReason> sharedByProof) {
        sharedByProof.forEach(notes::fail);
        ChannelCheck.check(claimCase, notes);
        ObligationCheck.cancellation(claimCase, notes);
        SubmissionRuling submission = SubmissionRules.rule(claimCase, notes);
        WaiverRuling waiver = WaiverCheck.rule(claimCase);
        boolean byWaiver = isWithoutProof() && waiver.isWithinLimit();
        Optional<LocalDate> lastDay = ProofAge.lastDay(claimCase, notes);
        Optional<ProofValidity> validity = ProofAge.of(claimCase, lastDay);
        if (byWaiver) {
            waived(waiver);
        } else {
            withProof(submission, validity);
        }
        ConsignmentCheck.check(claimCase, notes);
        Optional<RetroactiveRuling> retroactive = RetroactiveCheckRules.rule(claimCase, notes);
        AppliedRates applied = AppliedRates.of(claimCase, rates, notes);
        reclassified();
        Optional<ProofQuantity> quantity = byWaiver ? Optional.empty() : comparedQuantity();
        entitled(quantity);
        OutcomeChoice choice = new OutcomeChoice(claimCase, notes, applied, quantity, byWaiver, isOpen());
        return choice.decision()
                .addAllComponents(components(choice))
                .agreement(claimCase.agreement().code())
                .originParty(claimCase.origin().flatMap(claimCase.agreement().members()::originParty))
                .submission(submission)
                .waiver(waiver)
                .proofLastDay(lastDay)
                .validity(validity)
                .shipmentDay(claimCase.journey().flatMap(journey -> ShipmentDay.of(journey, notes)))
                .retroactive(retroactive)
                .addAllReadings(notes.readings())
                .addAllCaveats(notes.caveats())
                .build();
    }

    private boolean isWithoutProof() {
        return claimCase.claim().channel().isOpenToPreference() && !ObligationCheck.isHandedIn(claimCase);
    }

    private void waived(WaiverRuling waiver) {
        waiver.obstacles().forEach(notes::fail);
        notes.failUnless(!waiver.statementMissing(), OriginReason.WAIVER_NO_STATEMENT);
    }

    private void withProof(SubmissionRuling submission, Optional<ProofValidity> validity) {
        ObligationCheck.check(claimCase, submission, notes);
        OriginCheck.check(claimCase, notes);
        ProcedureCheck.check(claimCase, validity, notes);
        DocumentCheck.check(claimCase, notes);
    }

    private Optional<ProofQuantity> comparedQuantity() {
        Optional<ProofQuantity> quantity = ProofQuantity.of(claimCase);
        if (quantity.isEmpty()) {
            notes.warn(
                    "QUANTITY_NOT_COMPARED",
                    new Wording(
                            "The quantities of declaration and proof were not compared; state both in one unit.",
                            "Jumlah pada pemberitahuan dan bukti asal tidak dibandingkan; nyatakan dalam satu satuan."),
                    claimCase.agreement().procedure(claimCase.day(), ""));
        }
        return quantity;
    }

    private void reclassified() {
        boolean settled = claimCase
                .findings()
                .reclassification()
                .filter(Reclassification::settled)
                .isPresent();
        if (settled && notes.read(ReclassifiedGoods.class) == ReclassifiedGoods.GENERAL) {
            notes.fail(OriginReason.CLASSIFICATION);
        }
    }

    /** Goods found not to be entitled; an excess over the proof and another tariff line have results of their own. */
    private void entitled(Optional<ProofQuantity> quantity) {
        boolean ownResult = quantity.filter(ProofQuantity::isExceeded).isPresent()
                || claimCase.findings().reclassification().isPresent();
        notes.failUnless(ownResult || !isFoundMissing(OriginComponent.GOODS), OriginReason.GOODS_NOT_ENTITLED);
    }

    private boolean isFoundMissing(OriginComponent component) {
        return claimCase.findings().notMet().contains(component);
    }

    /** Whether an answer is awaited: a retroactive check, a doubt, or a line in dispute. */
    private boolean isOpen() {
        return !claimCase.findings().inDoubt().isEmpty()
                || claimCase
                        .findings()
                        .retroactiveCheck()
                        .filter(RetroactiveCheck::isOpen)
                        .isPresent()
                || claimCase
                        .findings()
                        .reclassification()
                        .filter(line -> !line.settled())
                        .isPresent();
    }

    private List<ComponentFinding> components(OutcomeChoice choice) {
        return List.of(OriginComponent.values()).stream()
                .map(component -> new ComponentFinding(
                        component,
                        finding(component, choice),
                        claimCase.agreement().procedure(claimCase.day(), "")))
                .toList();
    }

    private ComponentFinding.Finding finding(OriginComponent component, OutcomeChoice choice) {
        boolean failed = switch (component) {
            case ORIGIN -> notes.has(OriginReason.ORIGIN_CRITERIA) || notes.has(OriginReason.WAIVER_ORIGIN);
            case CONSIGNMENT -> notes.has(OriginReason.CONSIGNMENT);
            case PROCEDURE -> notes.has(OriginReason.PROCEDURE);
            case GOODS ->
                isFoundMissing(component)
                        || choice.hasExcess()
                        || notes.has(OriginReason.NOT_IN_SCHEDULE)
                        || notes.has(OriginReason.CLASSIFICATION);
            case RATE -> choice.isRedetermined();
            case DOCUMENTS -> notes.has(OriginReason.SPECIFICATION);
            case PHYSICAL -> notes.has(OriginReason.PHYSICAL);
        };
        if (failed) {
            return ComponentFinding.Finding.NOT_MET;
        } else if (claimCase.findings().inDoubt().contains(component)) {
            return ComponentFinding.Finding.IN_DOUBT;
        }
        boolean unexamined =
                component == OriginComponent.PHYSICAL && !claimCase.findings().physicallyExamined();
        return unexamined ? ComponentFinding.Finding.NOT_LOOKED_AT : ComponentFinding.Finding.MET;
    }
}
