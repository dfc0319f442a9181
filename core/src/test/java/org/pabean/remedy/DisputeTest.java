package org.pabean.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.determination.Bill;
import org.pabean.determination.DeterminationDocument;
import org.pabean.law.DayCount;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Readings;
import org.pabean.money.Rupiah;

class DisputeTest {

    private final Dispute untouched = Dispute.against(SPTNP_2_MARCH);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, OBJECTION_TIME_RUNNING, OPEN",
        "2026-04-30, OBJECTION_TIME_RUNNING, OPEN",
        "2026-05-01, OBJECTION_TIME_LAPSED, FINAL"
    })
    void withoutObjectionADeterminationBecomesFinalAfterSixtyDays(
            LocalDate day, DisputeState state, Finality finality) {
        assertEquals(state, untouched.on(day).state());
        assertEquals(finality, untouched.on(day).finality());
    }

    @Test
    void theStatusSaysWhatMayBeDoneUntilWhenWithWhatGuaranteeAndWhatSilenceBrings() {
        DisputeStatus status = untouched.on(day("2026-03-10"));
        OpenStep step = status.openSteps().get(0);
        assertEquals(RemedyStep.FILE_OBJECTION, step.step());
        assertEquals(Optional.of(day("2026-04-30")), step.lastDay());
        assertEquals(Rupiah.of(24_000_000), step.money());
        assertTrue(status.mayStill(RemedyStep.PAY));
        assertFalse(status.mayStill(RemedyStep.FILE_APPEAL));
        assertEquals(
                DisputeState.OBJECTION_TIME_LAPSED, status.ifNothingIsDone().state());
        assertEquals(Optional.of(day("2026-05-01")), status.ifNothingIsDone().from());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-09, OBJECTION_TIME_RUNNING",
        "2026-04-10, OBJECTION_PENDING",
        "2026-06-08, OBJECTION_PENDING",
        "2026-06-09, OBJECTION_DEEMED_GRANTED"
    })
    void anObjectionWithoutDecisionIsDeemedGrantedAfterSixtyDays(LocalDate day, DisputeState state) {
        assertEquals(state, RemedyFixtures.objectionPending().on(day).state());
    }

    @Test
    void aDeemedGrantFreesTheGuaranteeAndTheBill() {
        DisputeStatus status = RemedyFixtures.objectionPending().on(day("2026-06-09"));
        assertEquals(GuaranteeFate.RETURNED, status.guarantee());
        assertEquals(Bill.NOTHING, status.bill());
        assertEquals(Finality.FINE_GONE, status.finality());
        assertTrue(status.mayStill(RemedyStep.RECLAIM_GUARANTEE));
    }

    @Test
    void aLateDecisionDoesNotUndoTheDeemedGrantUnlessTheCallerReadsItSo() {
        DisputeFact late = decision("2026-06-09", ObjectionOutcome.REJECTED, BILL_24_MILLION);
        DisputeStatus status = RemedyFixtures.objectionPending().with(late).on(day("2026-06-10"));
        assertEquals(DisputeState.OBJECTION_DEEMED_GRANTED, status.state());
        assertEquals(List.of(new IneffectiveFact(late, NoEffectReason.DEEMED_GRANT_STANDS)), status.ineffective());
        assertTrue(status.readings().contains(LateDecision.DEEMED_GRANT_STANDS));
        Dispute otherwise = Dispute.against(SPTNP_2_MARCH, Readings.defaults().with(LateDecision.DECISION_STANDS))
                .with(RemedyFixtures.objectionPending().facts())
                .with(late);
        assertEquals(
                DisputeState.APPEAL_TIME_RUNNING,
                otherwise.on(day("2026-06-10")).state());
    }

    @Test
    void anObjectionWithoutItsGuaranteeIsReceivedOnlyWhenTheGuaranteeComes() {
        Dispute waiting = untouched.with(objection("2026-04-10"));
        DisputeStatus status = waiting.on(day("2026-04-12"));
        assertEquals(DisputeState.OBJECTION_TIME_RUNNING, status.state());
        assertEquals(List.of(FilingDefect.GUARANTEE_MISSING), status.defects());
        assertTrue(status.mayStill(RemedyStep.COMPLETE_OBJECTION));
        DisputeStatus received = waiting.with(cash("2026-04-20", 24_000_000)).on(day("2026-04-20"));
        assertEquals(DisputeState.OBJECTION_PENDING, received.state());
        assertEquals(day("2026-04-20"), received.since());
    }

    @Test
    void aGuaranteeThatEndsTooSoonDoesNotCount() {
        DisputeFact soon = bankUntil("2026-06-07");
        DisputeFact enough = bankUntil("2026-06-08");
        Dispute filed = untouched.with(objection("2026-04-10"));
        assertEquals(
                DisputeState.OBJECTION_TIME_RUNNING,
                filed.with(soon).on(day("2026-04-10")).state());
        assertEquals(
                DisputeState.OBJECTION_PENDING,
                filed.with(enough).on(day("2026-04-10")).state());
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, OBJECTION_PENDING", "2026-05-01, OBJECTION_TIME_LAPSED"})
    void aDefectCanBeRepairedWithinTheTimeForObjectionOnly(LocalDate repaired, DisputeState state) {
        Dispute dispute = untouched
                .with(cash("2026-04-10", 24_000_000))
                .with(new ObjectionFact.ObjectionFiled(
                        day("2026-04-10"), FilingChannel.ELECTRONIC, List.of(FilingDefect.UNSIGNED)))
                .with(new ObjectionFact.ObjectionRepaired(repaired, List.of(FilingDefect.UNSIGNED)));
        assertEquals(state, dispute.on(day("2026-05-02")).state());
    }

    @Test
    void onPaperAnObjectionCountsOnlyWhileThePortalIsOut() {
        Dispute secured = untouched.with(cash("2026-04-10", 24_000_000));
        DisputeStatus refused = secured.with(onPaper(FilingChannel.PAPER)).on(day("2026-04-11"));
        assertEquals(
                NoEffectReason.CHANNEL_NOT_ACCEPTED,
                refused.ineffective().get(0).reason());
        assertEquals(
                DisputeState.OBJECTION_PENDING,
                secured.with(onPaper(FilingChannel.PAPER_DURING_OUTAGE))
                        .on(day("2026-04-11"))
                        .state());
    }

    @Test
    void aSecondObjectionAndAnObjectionOutOfTimeChangeNothing() {
        DisputeStatus second =
                RemedyFixtures.objectionPending().with(objection("2026-04-15")).on(day("2026-04-15"));
        assertEquals(
                NoEffectReason.ALREADY_OBJECTED, second.ineffective().get(0).reason());
        DisputeStatus late = untouched
                .with(cash("2026-05-01", 24_000_000))
                .with(objection("2026-05-01"))
                .on(day("2026-05-01"));
        assertEquals(NoEffectReason.OUT_OF_TIME, late.ineffective().get(0).reason());
        assertEquals(Finality.FINAL, late.finality());
    }

    @Test
    void countedTheOtherWayTheSameObjectionIsInTimeAndTheDisputedDayIsFlagged() {
        Dispute other = Dispute.against(SPTNP_2_MARCH, Readings.defaults().with(DayCount.SINCE_EXCLUSIVE))
                .with(List.of(cash("2026-05-01", 24_000_000), objection("2026-05-01")));
        DisputeStatus status = other.on(day("2026-05-01"));
        assertEquals(DisputeState.OBJECTION_PENDING, status.state());
        assertEquals("LAST_DAY_DISPUTED", status.caveats().get(0).code());
        assertTrue(status.readings().contains(DayCount.SINCE_EXCLUSIVE));
    }

    @Test
    void aWithdrawnObjectionLeavesTheDeterminationFinal() {
        DisputeFact withdrawal = new ObjectionFact.ObjectionWithdrawn(day("2026-04-20"));
        DisputeStatus status =
                RemedyFixtures.objectionPending().with(withdrawal).on(day("2026-04-20"));
        assertEquals(DisputeState.OBJECTION_WITHDRAWN, status.state());
        assertEquals(
                List.of(WithdrawnObjection.IS_THE_ONLY_ONE),
                status.readings().stream()
                        .filter(WithdrawnObjection.class::isInstance)
                        .toList());
    }

    @Test
    void aWithdrawalOnOrAfterTheDayOfTheDecisionComesTooLate() {
        DisputeFact withdrawal = new ObjectionFact.ObjectionWithdrawn(day("2026-06-08"));
        DisputeStatus status =
                RemedyFixtures.objectionRejected().with(withdrawal).on(day("2026-06-08"));
        assertEquals(DisputeState.APPEAL_TIME_RUNNING, status.state());
        assertEquals(
                NoEffectReason.NO_OBJECTION_PENDING, status.ineffective().get(0).reason());
    }

    @Test
    void anotherDeterminationReplacesTheBillAndOpensTheAppeal() {
        DisputeStatus status = RemedyFixtures.objectionPending()
                .with(decision("2026-06-01", ObjectionOutcome.OTHER_DETERMINATION, BILL_12_MILLION))
                .on(day("2026-06-01"));
        assertEquals(DisputeState.APPEAL_TIME_RUNNING, status.state());
        assertEquals(BILL_12_MILLION, status.bill());
        assertEquals(GuaranteeFate.CASHED, status.guarantee());
    }

    @ParameterizedTest
    @CsvSource({"2026-08-06, APPEAL_TIME_RUNNING", "2026-08-07, APPEAL_TIME_LAPSED"})
    void aRejectionBecomesFinalSixtyDaysSinceItsDate(LocalDate day, DisputeState state) {
        assertEquals(state, RemedyFixtures.objectionRejected().on(day).state());
    }

    @Test
    void anAppealNeedsTheWholeBillSettled() {
        Dispute half = RemedyFixtures.objectionRejected().with(paid("2026-07-01", 12_000_000));
        assertEquals(
                NoEffectReason.BILL_NOT_SETTLED,
                half.with(appeal("2026-08-01"))
                        .on(day("2026-08-01"))
                        .ineffective()
                        .get(0)
                        .reason());
        assertEquals(
                DisputeState.APPEAL_PENDING,
                half.with(paid("2026-07-02", 12_000_000))
                        .with(appeal("2026-08-01"))
                        .on(day("2026-08-01"))
                        .state());
    }

    @Test
    void aCashedGuaranteeSettlesTheBill() {
        DisputeStatus status = RemedyFixtures.appealPending().on(day("2026-08-01"));
        assertEquals(DisputeState.APPEAL_PENDING, status.state());
        assertEquals(Optional.of(day("2027-08-01")), status.courtDue());
        assertFalse(status.mayStill(RemedyStep.PAY));
    }

    @Test
    void noAppealComesBeforeTheObjectionAndNoObjectionAgainstAReDetermination() {
        assertEquals(
                NoEffectReason.OBJECTION_FIRST,
                untouched
                        .with(appeal("2026-03-20"))
                        .on(day("2026-03-20"))
                        .ineffective()
                        .get(0)
                        .reason());
        Dispute again =
                Dispute.against(DisputedDetermination.of(DeterminationDocument.SPKTNP, DAY_2_MARCH, BILL_24_MILLION));
        assertEquals(DisputeState.APPEAL_TIME_RUNNING, again.on(DAY_2_MARCH).state());
        assertEquals(
                NoEffectReason.APPEAL_ONLY,
                again.with(objection("2026-03-20"))
                        .on(day("2026-03-20"))
                        .ineffective()
                        .get(0)
                        .reason());
    }

    @Test
    void whatIsBeyondControlKeepsTheAppealOpenAndTheStatusSaysThatNoEndIsFixed() {
        Dispute hindered = RemedyFixtures.objectionRejected().with(new CourtFact.AppealHindered(day("2026-08-01")));
        DisputeStatus status = hindered.on(day("2026-09-01"));
        assertEquals(DisputeState.APPEAL_TIME_RUNNING, status.state());
        assertEquals("APPEAL_TIME_DOES_NOT_BIND", status.caveats().get(0).code());
        assertEquals(Optional.empty(), status.ifNothingIsDone().from());
    }

    @Test
    void aTaxCourtDecisionIsFinalAtOnceAndAJudicialReviewDoesNotChangeThat() {
        DisputeStatus decided = RemedyFixtures.courtDecided().on(day("2027-03-11"));
        assertEquals(Finality.FINAL, decided.finality());
        assertEquals(BILL_12_MILLION, decided.bill());
        Dispute reviewed = RemedyFixtures.courtDecided().with(review("2027-06-11", "2027-03-11"));
        DisputeStatus pending = reviewed.on(day("2027-06-11"));
        assertEquals(DisputeState.JUDICIAL_REVIEW_PENDING, pending.state());
        assertEquals(Finality.FINAL, pending.finality());
        assertFalse(pending.state().suspendsExecution());
        DisputeStatus ended = reviewed.with(new CourtFact.JudicialReviewDecided(day("2027-10-01"), BILL_24_MILLION))
                .on(day("2027-10-01"));
        assertEquals(DisputeState.JUDICIAL_REVIEW_DECIDED, ended.state());
        assertEquals(BILL_24_MILLION, ended.bill());
    }

    @Test
    void judicialReviewIsPossibleOnceAndWithinThreeMonths() {
        assertEquals(
                NoEffectReason.OUT_OF_TIME,
                RemedyFixtures.courtDecided()
                        .with(review("2027-06-12", "2027-03-11"))
                        .on(day("2027-06-12"))
                        .ineffective()
                        .get(0)
                        .reason());
        Dispute withdrawn = RemedyFixtures.courtDecided()
                .with(review("2027-04-01", "2027-03-11"))
                .with(new CourtFact.JudicialReviewWithdrawn(day("2027-04-10")))
                .with(review("2027-05-01", "2027-03-11"));
        DisputeStatus status = withdrawn.on(day("2027-05-01"));
        assertEquals(DisputeState.JUDICIAL_REVIEW_WITHDRAWN, status.state());
        assertEquals(
                NoEffectReason.REVIEW_ONLY_ONCE, status.ineffective().get(0).reason());
    }

    @Test
    void theStatusOffersReviewUntilThreeMonthsAfterTheDecisionWasSentAndOnDiscoveryWithoutEnd() {
        DisputeStatus intime = RemedyFixtures.courtDecided().on(day("2027-06-11"));
        assertTrue(intime.mayStill(RemedyStep.REQUEST_REVIEW_OF_DECISION));
        DisputeStatus late = RemedyFixtures.courtDecided().on(day("2027-06-12"));
        assertFalse(late.mayStill(RemedyStep.REQUEST_REVIEW_OF_DECISION));
        assertTrue(late.mayStill(RemedyStep.REQUEST_REVIEW_ON_DISCOVERY));
    }

    @Test
    void anExciseBillRunsFromItsReceiptForThirtyDays() {
        Dispute excise = Dispute.against(DisputedDetermination.builder()
                .document(DeterminationDocument.STCK1)
                .day(DAY_2_MARCH)
                .received(day("2026-03-05"))
                .bill(BILL_24_MILLION)
                .goods(GoodsPlace.RELEASED)
                .build());
        assertEquals(
                DisputeState.OBJECTION_TIME_RUNNING,
                excise.on(day("2026-04-03")).state());
        assertEquals(
                DisputeState.OBJECTION_TIME_LAPSED, excise.on(day("2026-04-04")).state());
    }

    @Test
    void aFactBeforeTheDeterminationIsRefused() {
        DisputeFact early = paid("2026-03-01", 1);
        assertThrows(InvalidInputException.class, () -> untouched.with(early));
        LocalDate dayBefore = day("2026-03-01");
        assertThrows(IllegalArgumentException.class, () -> untouched.on(dayBefore));
    }

    @Test
    void theTimelineTellsFactsStatesAndLastDaysInOrder() {
        assertEquals(
                """
                2026-03-02  fact: SPTNP issued: tariff and customs value
                2026-04-10  fact: guarantee of Rp 24000000 lodged: cash
                2026-04-10  fact: objection filed
                2026-04-10  state: objection pending
                2026-04-30  last day: objection
                2026-06-08  last day: decision on the objection
                2026-06-09  state: objection deemed granted
                """,
                RemedyFixtures.objectionPending().timeline(day("2026-07-01")).toText(Locale.ENGLISH));
    }

    @Test
    void theExplanationNamesStateStepsAndConsequence() {
        String text = untouched.on(day("2026-03-10")).explanation().toText(Locale.ENGLISH);
        assertTrue(text.contains("objection may be filed"), text);
        assertTrue(text.contains("2026-04-30"), text);
        assertTrue(text.contains("the right to object lapses"), text);
        assertTrue(text.contains("UU 10/1995 jo. UU 17/2006 art. 93, 93A, 94"), text);
    }

    private static DisputeFact bankUntil(String lastDay) {
        return new SettlementFact.GuaranteeLodged(
                day("2026-04-10"), GuaranteeKind.BANK, Rupiah.of(24_000_000), Optional.of(day(lastDay)));
    }

    private static DisputeFact onPaper(FilingChannel channel) {
        return new ObjectionFact.ObjectionFiled(day("2026-04-10"), channel, List.of());
    }

    private static DisputeFact review(String filed, String sent) {
        return new CourtFact.JudicialReviewFiled(
                day(filed), JudicialReviewGround.MANIFESTLY_CONTRARY_TO_LAW, day(sent));
    }
}
