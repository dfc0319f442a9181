package org.pabean.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.remedy.RemedyFixtures.BILL_12_MILLION;
import static org.pabean.remedy.RemedyFixtures.BILL_24_MILLION;
import static org.pabean.remedy.RemedyFixtures.DAY_2_MARCH;
import static org.pabean.remedy.RemedyFixtures.SPTNP_2_MARCH;
import static org.pabean.remedy.RemedyFixtures.appeal;
import static org.pabean.remedy.RemedyFixtures.cash;
import static org.pabean.remedy.RemedyFixtures.day;
import static org.pabean.remedy.RemedyFixtures.decision;
import static org.pabean.remedy.RemedyFixtures.objection;
import static org.pabean.remedy.RemedyFixtures.paid;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.determination.Bill;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.MonthCount;
import org.pabean.law.Readings;
import org.pabean.money.Rupiah;

/** What each fact does or fails to do in each state, and what each state leaves to be done. */
class DisputeMovesTest {

    private final Dispute untouched = Dispute.against(SPTNP_2_MARCH);
    private final Dispute pending = RemedyFixtures.objectionPending();
    private final Dispute rejected = RemedyFixtures.objectionRejected();
    private final Dispute decided = RemedyFixtures.courtDecided();

    @Test
    void whatComesBeforeItsStageHasNoEffectAndSaysWhy() {
        refused(untouched, court("2026-03-20"), NoEffectReason.NO_APPEAL_PENDING);
        refused(untouched, new CourtFact.TaxCourtDecisionSent(day("2026-03-20")), NoEffectReason.NO_COURT_DECISION);
        refused(untouched, new CourtFact.AppealHindered(day("2026-03-20")), NoEffectReason.NO_APPEAL_PENDING);
        refused(untouched, reviewOn("2026-03-20", "2026-03-19"), NoEffectReason.NO_COURT_DECISION);
        refused(decided, new CourtFact.JudicialReviewWithdrawn(day("2027-04-01")), NoEffectReason.NO_REVIEW_PENDING);
        refused(
                decided,
                new CourtFact.JudicialReviewDecided(day("2027-04-01"), BILL_24_MILLION),
                NoEffectReason.NO_REVIEW_PENDING);
        refused(
                untouched,
                decision("2026-03-20", ObjectionOutcome.REJECTED, BILL_24_MILLION),
                NoEffectReason.NO_OBJECTION_PENDING);
        refused(
                untouched,
                new ObjectionFact.ObjectionWithdrawn(day("2026-03-20")),
                NoEffectReason.NO_OBJECTION_PENDING);
        refused(untouched, repair("2026-03-20"), NoEffectReason.NOTHING_TO_REPAIR);
    }

    @Test
    void whatComesAfterItsTimeHasNoEffectAndSaysWhy() {
        refused(untouched, repair("2026-05-01"), NoEffectReason.OUT_OF_TIME);
        refused(rejected.with(paid("2026-07-01", 24_000_000)), appeal("2026-08-07"), NoEffectReason.OUT_OF_TIME);
        refused(RemedyFixtures.appealPending(), appeal("2026-08-02"), NoEffectReason.NO_APPEAL_PENDING);
        refused(untouched, appeal("2026-05-01"), NoEffectReason.OBJECTION_FIRST);
    }

    @Test
    void aFactWithoutEffectStandsInTheTimelineAndInTheExplanation() {
        Dispute early = untouched.with(appeal("2026-03-20"));
        String timeline = early.timeline(day("2026-03-20")).toText(Locale.ENGLISH);
        assertTrue(timeline.contains("2026-03-20  without effect: objection comes first"), timeline);
        String text = early.on(day("2026-03-20")).explanation().toText(Locale.ENGLISH);
        assertTrue(text.contains("Without effect"), text);
        assertTrue(text.contains("objection comes first"), text);
    }

    @Test
    void aGrantedObjectionEndsTheBillAndGivesTheGuaranteeBack() {
        DisputeStatus granted = pending.with(decision("2026-06-01", ObjectionOutcome.GRANTED, BILL_24_MILLION))
                .on(day("2026-06-01"));
        assertEquals(DisputeState.OBJECTION_GRANTED, granted.state());
        assertEquals(Bill.NOTHING, granted.bill());
        assertEquals(GuaranteeFate.RETURNED, granted.guarantee());
        assertEquals(List.of(RemedyStep.RECLAIM_GUARANTEE), steps(granted));
    }

    @Test
    void whereNoGuaranteeWasLodgedNoneIsReclaimed() {
        Dispute paidUp = untouched
                .with(paid("2026-03-10", 24_000_000))
                .with(objection("2026-04-10"))
                .with(decision("2026-06-01", ObjectionOutcome.GRANTED, BILL_24_MILLION));
        DisputeStatus granted = paidUp.on(day("2026-06-01"));
        assertEquals(DisputeState.OBJECTION_GRANTED, granted.state());
        assertEquals(List.of(), steps(granted));
        assertEquals(GuaranteeFate.NONE, granted.guarantee());
    }

    @Test
    void aPendingObjectionCanBeWithdrawnUntilItsDecisionIsDue() {
        OpenStep step = pending.on(day("2026-04-10")).openSteps().get(0);
        assertEquals(RemedyStep.WITHDRAW_OBJECTION, step.step());
        assertEquals(Optional.of(day("2026-06-08")), step.lastDay());
        assertEquals(Rupiah.ZERO, step.money());
        assertEquals(List.of(RemedyStep.WITHDRAW_OBJECTION, RemedyStep.PAY), steps(pending.on(day("2026-04-10"))));
    }

    @Test
    void anAppealAsksForWhatIsNotYetSettled() {
        Dispute half = rejected.with(paid("2026-07-01", 10_000_000));
        OpenStep step = half.on(day("2026-07-01")).openSteps().get(0);
        assertEquals(RemedyStep.FILE_APPEAL, step.step());
        assertEquals(Optional.of(day("2026-08-06")), step.lastDay());
        assertEquals(Rupiah.of(14_000_000), step.money());
        assertEquals(
                Rupiah.ZERO,
                half.with(paid("2026-07-01", 20_000_000))
                        .on(day("2026-07-01"))
                        .openSteps()
                        .get(0)
                        .money());
        assertTrue(half.on(day("2026-07-01")).readings().stream().anyMatch(AppealPayment.class::isInstance));
    }

    @Test
    void anAppealRestsOnTheReadingOfWhatMustBePaidFirst() {
        DisputeStatus status = RemedyFixtures.appealPending().on(day("2026-08-01"));
        assertTrue(status.readings().stream().anyMatch(AppealPayment.class::isInstance));
    }

    @Test
    void aReviewCanBeWithdrawnWhileItIsPending() {
        DisputeStatus reviewed = decided.with(review("2027-04-01")).on(day("2027-04-01"));
        assertTrue(reviewed.mayStill(RemedyStep.WITHDRAW_REVIEW));
        assertFalse(reviewed.mayStill(RemedyStep.REQUEST_REVIEW_OF_DECISION));
        assertEquals(Optional.of(day("2027-10-01")), reviewed.courtDue());
    }

    @Test
    void aReviewOnItsDisputedLastDayIsInTimeWithAWarning() {
        assertEquals(
                List.of(),
                decided.with(review("2027-04-01")).on(day("2027-04-01")).caveats());
        DisputeStatus last = decided.with(review("2027-06-11")).on(day("2027-06-11"));
        assertEquals(DisputeState.JUDICIAL_REVIEW_PENDING, last.state());
        assertEquals("LAST_DAY_DISPUTED", last.caveats().get(0).code());
    }

    @Test
    void aWithdrawnObjectionMayBeRepeatedInTimeIfTheCallerReadsItSo() {
        Dispute repeatable = Dispute.against(
                        SPTNP_2_MARCH, Readings.defaults().with(WithdrawnObjection.MAY_BE_REPEATED_IN_TIME))
                .with(pending.facts())
                .with(new ObjectionFact.ObjectionWithdrawn(day("2026-04-20")));
        DisputeStatus open = repeatable.on(day("2026-04-20"));
        assertEquals(DisputeState.OBJECTION_TIME_RUNNING, open.state());
        assertEquals(Optional.of(day("2026-05-01")), open.ifNothingIsDone().from());
        assertTrue(open.mayStill(RemedyStep.FILE_OBJECTION));
        assertEquals(
                DisputeState.OBJECTION_PENDING,
                repeatable.with(objection("2026-04-30")).on(day("2026-04-30")).state());
    }

    @Test
    void anObjectionWithdrawnAfterItsTimeIsNotRepeatedHoweverThatIsRead() {
        Dispute late = Dispute.against(
                        SPTNP_2_MARCH, Readings.defaults().with(WithdrawnObjection.MAY_BE_REPEATED_IN_TIME))
                .with(pending.facts())
                .with(new ObjectionFact.ObjectionWithdrawn(day("2026-05-01")));
        assertEquals(
                DisputeState.OBJECTION_WITHDRAWN, late.on(day("2026-05-01")).state());
    }

    @Test
    void anObjectionFiledAnewHasOnlyTheDefectsOfTheNewFile() {
        Dispute again = untouched
                .with(cash("2026-04-01", 24_000_000))
                .with(filed("2026-04-02", FilingDefect.UNSIGNED))
                .with(filed("2026-04-03", FilingDefect.WRONG_ADDRESSEE));
        assertEquals(
                List.of(FilingDefect.WRONG_ADDRESSEE),
                again.on(day("2026-04-03")).defects());
        assertEquals(
                DisputeState.OBJECTION_PENDING,
                again.with(objection("2026-04-04")).on(day("2026-04-04")).state());
    }

    @Test
    void theBillOfAnUndisputedDeterminationHasADueDateAndADisputedOneNone() {
        assertEquals(Optional.of(day("2026-04-30")), payBy(untouched, "2026-03-10"));
        assertEquals(Optional.of(day("2026-04-30")), payBy(untouched, "2026-05-01"));
        assertEquals(Optional.empty(), payBy(pending, "2026-04-10"));
        assertEquals(Optional.empty(), payBy(rejected, "2026-06-08"));
        assertEquals(Optional.empty(), payBy(rejected, "2026-08-07"));
        Dispute again =
                Dispute.against(DisputedDetermination.of(DeterminationDocument.SPKTNP, DAY_2_MARCH, BILL_24_MILLION));
        assertEquals(Optional.of(day("2026-04-30")), payBy(again, "2026-03-10"));
        assertEquals(Optional.of(day("2026-04-30")), payBy(again, "2026-06-01"));
    }

    @Test
    void theGuaranteeIsAskedForWhileTheObjectionIsOpenOnly() {
        assertTrue(untouched.on(day("2026-03-10")).requiredGuarantee().isPresent());
        assertFalse(pending.on(day("2026-04-10")).requiredGuarantee().isPresent());
        assertFalse(untouched.on(day("2026-05-01")).requiredGuarantee().isPresent());
    }

    @Test
    void onlyWhatCostsSomethingIsToldWithItsCost() {
        String text = untouched.on(day("2026-03-10")).explanation().toText(Locale.ENGLISH);
        assertTrue(text.contains("needs"), text);
        String granted = pending.on(day("2026-06-09")).explanation().toText(Locale.ENGLISH);
        assertFalse(granted.contains("needs"), granted);
    }

    @Test
    void aStatusNamesHowItsMonthsAreCounted() {
        Dispute notSent = RemedyFixtures.appealPending()
                .with(new CourtFact.TaxCourtDecided(
                        day("2027-03-01"), TaxCourtOutcome.GRANTED_IN_PART, BILL_12_MILLION));
        assertFalse(notSent.on(day("2027-03-11")).readings().contains(MonthCount.SAME_DAY_NUMBER));
        for (DisputeStatus counted : List.of(
                RemedyFixtures.appealPending().on(day("2026-08-01")),
                decided.on(day("2027-03-11")),
                notSent.with(reviewOn("2027-06-12", "2027-03-11")).on(day("2027-06-12")))) {
            assertTrue(counted.readings().contains(MonthCount.SAME_DAY_NUMBER), counted.toString());
        }
    }

    @Test
    void aStatusNamesTheReadingThatItsGuaranteeRestsOn() {
        Dispute approved = Dispute.against(DisputedDetermination.builder()
                .document(DeterminationDocument.SPTNP)
                .day(DAY_2_MARCH)
                .received(DAY_2_MARCH)
                .bill(BILL_24_MILLION)
                .goods(GoodsPlace.IN_CUSTOMS_AREA_RELEASE_APPROVED)
                .build());
        assertTrue(approved.on(day("2026-03-10")).readings().stream().anyMatch(GoodsStillHeld.class::isInstance));
    }

    private static void refused(Dispute dispute, DisputeFact fact, NoEffectReason reason) {
        DisputeStatus status = dispute.with(fact).on(fact.day());
        assertEquals(List.of(new IneffectiveFact(fact, reason)), status.ineffective());
        assertEquals(dispute.on(fact.day()).state(), status.state());
    }

    private static List<RemedyStep> steps(DisputeStatus status) {
        return status.openSteps().stream().map(OpenStep::step).toList();
    }

    private static Optional<LocalDate> payBy(Dispute dispute, String day) {
        return dispute.on(day(day)).openSteps().stream()
                .filter(step -> step.step() == RemedyStep.PAY)
                .findFirst()
                .orElseThrow()
                .lastDay();
    }

    private static DisputeFact filed(String day, FilingDefect defect) {
        return new ObjectionFact.ObjectionFiled(day(day), FilingChannel.ELECTRONIC, List.of(defect));
    }

    private static DisputeFact repair(String day) {
        return new ObjectionFact.ObjectionRepaired(day(day), List.of(FilingDefect.UNSIGNED));
    }

    private static DisputeFact court(String day) {
        return new CourtFact.TaxCourtDecided(day(day), TaxCourtOutcome.GRANTED_IN_PART, BILL_12_MILLION);
    }

    private static DisputeFact review(String day) {
        return reviewOn(day, "2027-03-11");
    }

    private static DisputeFact reviewOn(String day, String sent) {
        return new CourtFact.JudicialReviewFiled(day(day), JudicialReviewGround.MANIFESTLY_CONTRARY_TO_LAW, day(sent));
    }
}
