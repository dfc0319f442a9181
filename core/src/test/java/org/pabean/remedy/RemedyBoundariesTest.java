package org.pabean.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.remedy.RemedyFixtures.BILL_12_MILLION;
import static org.pabean.remedy.RemedyFixtures.DAY_2_MARCH;
import static org.pabean.remedy.RemedyFixtures.SPTNP_2_MARCH;
import static org.pabean.remedy.RemedyFixtures.cash;
import static org.pabean.remedy.RemedyFixtures.day;
import static org.pabean.remedy.RemedyFixtures.decision;
import static org.pabean.remedy.RemedyFixtures.objection;
import static org.pabean.remedy.RemedyFixtures.paid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.determination.DeterminationDocument;
import org.pabean.law.DayCount;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Readings;
import org.pabean.money.Rupiah;

/** The amounts, days and orders that remedies count with, on both sides of each boundary. */
class RemedyBoundariesTest {

    private final Dispute untouched = Dispute.against(SPTNP_2_MARCH);
    private final Dispute pending = RemedyFixtures.objectionPending();

    @ParameterizedTest
    @CsvSource({"2026-06-08, PENDING, DECIDED, true", "2026-06-09, DEEMED_GRANTED, DEEMED_GRANTED, false"})
    void silenceOfSixtyDaysIsAGrant(LocalDate day, DecisionStatus undecided, DecisionStatus decidedThen, boolean open) {
        ObjectionDecisionClock clock = ObjectionDecisionClock.since(day("2026-04-10"), Readings.defaults());
        assertEquals(day("2026-06-09"), clock.deemedGrantedFrom());
        assertEquals(undecided, clock.undecidedOn(day));
        assertEquals(decidedThen, clock.decidedOn(day));
        assertEquals(open, clock.admitsWithdrawal(day, Optional.empty()));
        assertEquals(List.of(DayCount.SINCE_INCLUSIVE, LateDecision.DEEMED_GRANT_STANDS), clock.readings());
    }

    @Test
    void aWithdrawalComesBeforeTheDayOfTheDecision() {
        ObjectionDecisionClock clock = ObjectionDecisionClock.since(day("2026-04-10"), Readings.defaults());
        Optional<LocalDate> decision = Optional.of(day("2026-05-05"));
        assertTrue(clock.admitsWithdrawal(day("2026-05-04"), decision));
        assertFalse(clock.admitsWithdrawal(day("2026-05-05"), decision));
    }

    @Test
    void aLateDecisionStandsIfTheCallerReadsItSo() {
        ObjectionDecisionClock clock = ObjectionDecisionClock.since(
                day("2026-04-10"), Readings.defaults().with(LateDecision.DECISION_STANDS));
        assertEquals(DecisionStatus.DECIDED, clock.decidedOn(day("2026-06-09")));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 0, 0", "2026-02-28, 1, 1", "2026-03-01, 2, 1", "2026-03-31, 2, 2", "2026-04-01, 3, 2"})
    void aPartOfAMonthCountsInFullOrNotAtAll(LocalDate day, int full, int complete) {
        assertEquals(full, PartMonth.COUNTS_FULL.monthsBetween(day("2026-01-31"), day));
        assertEquals(complete, PartMonth.DOES_NOT_COUNT.monthsBetween(day("2026-01-31"), day));
    }

    @Test
    void amountsOfFactsAndInstalmentsAreAboveNoughtAndADebtMayBeNought() {
        assertThrows(IllegalArgumentException.class, () -> paid("2026-03-10", 0));
        assertThrows(IllegalArgumentException.class, () -> cash("2026-03-10", 0));
        LocalDate cashing = day("2026-03-10");
        assertThrows(IllegalArgumentException.class, () -> new SettlementFact.GuaranteeCashed(cashing, Rupiah.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new PaymentPlan.Instalment(cashing, Rupiah.ZERO));
        assertEquals(Rupiah.ZERO, new CustomsDebt(Rupiah.ZERO, cashing).totalOn(day("2027-03-10")));
        Rupiah negative = Rupiah.of(-1);
        assertThrows(IllegalArgumentException.class, () -> new CustomsDebt(negative, cashing));
    }

    @Test
    void aPlanThatIsTooLongOrDoesNotAddUpSaysWhatWouldDo() {
        CustomsDebt debt = new CustomsDebt(Rupiah.of(100), day("2026-04-30"));
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> new PaymentPlan(debt, List.of(new PaymentPlan.Instalment(day("2027-05-01"), Rupiah.of(99)))));
        assertEquals(
                "pay by 2027-04-30; it said 2027-05-01",
                refused.violations().get(0).message());
        assertEquals(
                "the instalments add up to 99 and the debt is 100",
                refused.violations().get(1).message());
    }

    @Test
    void aDeterminationIsNotReceivedBeforeItsDate() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> new DisputedDetermination(
                        DeterminationDocument.STCK1,
                        DAY_2_MARCH,
                        day("2026-03-01"),
                        BILL_12_MILLION,
                        GoodsPlace.RELEASED));
        assertEquals(
                "received: RECEIVED_BEFORE_ISSUE: it was issued on 2026-03-02 only",
                refused.violations().get(0).toString());
    }

    @Test
    void aFactBeforeTheDeterminationIsNamedWithTheFirstPossibleDay() {
        DisputeFact early = paid("2026-03-01", 1);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> untouched.with(early));
        assertEquals(
                "give a day from 2026-03-02 on; it said 2026-03-01",
                refused.violations().get(0).message());
    }

    @Test
    void onOneDayFactsTakeEffectInTheOrderOfTheProcedure() {
        Dispute oneDay = Dispute.against(SPTNP_2_MARCH)
                .with(new ObjectionFact.ObjectionWithdrawn(day("2026-04-10")))
                .with(objection("2026-04-10"))
                .with(new CourtFact.AppealFiled(day("2026-04-10")))
                .with(cash("2026-04-10", 24_000_000));
        assertEquals(
                List.of("GuaranteeLodged", "ObjectionFiled", "ObjectionWithdrawn", "AppealFiled"),
                oneDay.facts().stream()
                        .map(fact -> fact.getClass().getSimpleName())
                        .toList());
    }

    @Test
    void disputesOfTheSameFactsAreEqualAndOthersAreNot() {
        assertEquals(SPTNP_2_MARCH, pending.determination());
        assertEquals(Readings.defaults(), pending.readings());
        assertEquals(RemedyFixtures.objectionPending(), pending);
        assertEquals(RemedyFixtures.objectionPending().hashCode(), pending.hashCode());
        assertNotEquals(untouched, pending);
        assertNotEquals(untouched.hashCode(), pending.hashCode());
        assertNotEquals(
                untouched, Dispute.against(SPTNP_2_MARCH, Readings.defaults().with(PartMonth.DOES_NOT_COUNT)));
        assertTrue(pending.toString().startsWith("Dispute[DisputedDetermination[document=SPTNP"), pending.toString());
    }

    @Test
    void onlyADeterminationThatStandsForGoodIsFinal() {
        assertTrue(Finality.FINAL.isFinal());
        assertFalse(Finality.OPEN.isFinal());
        assertFalse(Finality.FINE_GONE.isFinal());
    }

    @ParameterizedTest
    @CsvSource({
        "DECEIT_OR_FORGERY, DISCOVERY",
        "NEW_WRITTEN_EVIDENCE, DISCOVERY",
        "ULTRA_PETITA, DECISION_SENT",
        "PART_UNDECIDED, DECISION_SENT",
        "MANIFESTLY_CONTRARY_TO_LAW, DECISION_SENT"
    })
    void theThreeMonthsRunFromTheDiscoveryOrFromTheDecision(
            JudicialReviewGround ground, JudicialReviewGround.RunsFrom event) {
        assertEquals(event, ground.runsFrom());
        assertEquals("91, 92", ground.citation().locator());
    }
}
