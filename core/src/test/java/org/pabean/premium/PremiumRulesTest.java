package org.pabean.premium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.law.InvalidInputException;
import org.pabean.law.NotInForceException;
import org.pabean.law.Readings;
import org.pabean.money.Rupiah;
import org.pabean.premium.BaseComponent.MinisterValue;
import org.pabean.remedy.DisputeState;

class PremiumRulesTest {

    private static final LocalDate MARCH_2026 = LocalDate.of(2026, 3, 1);
    private static final BaseComponent FINE_OF_120_MILLION =
            BaseComponent.of(BaseKind.ADMINISTRATIVE_FINE, Rupiah.of(120_000_000));

    @Test
    void anUnchallengedPaidFineEarnsHalf() {
        PremiumDecision decision = decide(BreachStanding.NO_OBJECTION, FINE_OF_120_MILLION);
        assertEquals(Rupiah.of(60_000_000), decision.premium());
        assertTrue(decision.isPayable());
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPICION_ONLY, NOT_LEGALLY_CONFIRMED",
        "OBJECTION_TIME_RUNNING, REMEDY_TIME_RUNNING",
        "OBJECTION_PENDING, REMEDY_PENDING",
        "APPEAL_TIME_RUNNING, REMEDY_TIME_RUNNING",
        "OBJECTION_GRANTED, FINE_ANNULLED",
        "APPEAL_PENDING, REMEDY_PENDING",
        "APPEAL_GRANTED, FINE_ANNULLED",
        "CRIMINAL_VERDICT_FINAL, NOT_LEGALLY_CONFIRMED"
    })
    void withoutAFinalFineNothingIsPayable(BreachStanding standing, Obstacle obstacle) {
        PremiumDecision decision = decide(standing, FINE_OF_120_MILLION);
        assertEquals(Rupiah.ZERO, decision.premium());
        assertEquals(Optional.of(obstacle), decision.obstacle());
    }

    @ParameterizedTest
    @CsvSource({"NO_OBJECTION", "NO_APPEAL", "APPEAL_REJECTED", "APPEAL_PARTLY_GRANTED"})
    void aFinalFineIsEnough(BreachStanding standing) {
        assertEquals(
                Rupiah.of(60_000_000), decide(standing, FINE_OF_120_MILLION).premium());
    }

    @ParameterizedTest
    @CsvSource({"1999999999, 999999999.5", "2000000000, 1000000000", "2000000001, 1000000000", "3000000000, 1000000000"
    })
    void aPremiumStopsAtOneBillion(String fine, String premium) {
        BaseComponent component = BaseComponent.of(BaseKind.ADMINISTRATIVE_FINE, Rupiah.parse(fine));
        assertEquals(
                Rupiah.parse(premium),
                decide(BreachStanding.NO_OBJECTION, component).premium());
    }

    @Test
    void theCeilingHoldsForTheCaseUnlessReadOtherwise() {
        BaseComponent one = BaseComponent.of(BaseKind.ADMINISTRATIVE_FINE, Rupiah.of(1_500_000_000))
                .in("SPTNP 1");
        BaseComponent again = one;
        BaseComponent other = one.in("SPTNP 2");
        PremiumClaim claim = claim(BreachStanding.NO_OBJECTION, one, again, other);
        assertEquals(Rupiah.of(1_000_000_000), decide(claim, CapScope.PER_CASE));
        assertEquals(Rupiah.of(1_750_000_000), decide(claim, CapScope.PER_DETERMINATION));
        assertEquals(Rupiah.of(2_250_000_000L), decide(claim, CapScope.PER_PAYMENT));
    }

    @Test
    void dutyTaxesAndInterestAreNeverInTheBase() {
        PremiumDecision decision = decide(
                BreachStanding.NO_OBJECTION,
                BaseComponent.of(BaseKind.ADMINISTRATIVE_FINE, Rupiah.of(80_000_000)),
                BaseComponent.of(BaseKind.IMPORT_DUTY, Rupiah.of(500_000_000)),
                BaseComponent.of(BaseKind.IMPORT_TAX, Rupiah.of(300_000_000)),
                BaseComponent.of(BaseKind.INTEREST, Rupiah.of(30_000_000)));
        assertEquals(Rupiah.of(40_000_000), decision.premium());
        PremiumDecision dutyAlone =
                decide(BreachStanding.NO_OBJECTION, BaseComponent.of(BaseKind.IMPORT_DUTY, Rupiah.of(500_000_000)));
        assertEquals(Optional.of(Obstacle.NOTHING_IN_BASE), dutyAlone.obstacle());
    }

    @Test
    void onlyThePartThatStandsCounts() {
        assertEquals(
                Rupiah.of(20_000_000),
                decide(BreachStanding.APPEAL_PARTLY_GRANTED, FINE_OF_120_MILLION.sustainedAt(Rupiah.of(40_000_000)))
                        .premium());
        assertEquals(
                Optional.of(Obstacle.FINE_ANNULLED),
                decide(BreachStanding.APPEAL_PARTLY_GRANTED, FINE_OF_120_MILLION.sustainedAt(Rupiah.ZERO))
                        .obstacle());
    }

    @ParameterizedTest
    @CsvSource({"CRIMINAL_FINE", "AUCTION_PROCEEDS", "NON_AUCTIONABLE_VALUE"})
    void criminalAmountsNeedAFinalVerdict(BaseKind kind) {
        BaseComponent component = BaseComponent.of(kind, Rupiah.of(80_000_000));
        assertEquals(
                Rupiah.of(40_000_000),
                decide(BreachStanding.CRIMINAL_VERDICT_FINAL, component).premium());
        assertEquals(
                Optional.of(Obstacle.NOT_LEGALLY_CONFIRMED),
                decide(BreachStanding.NO_OBJECTION, component).obstacle());
    }

    @Test
    void goodsThatMayNotBeAuctionedWaitForTheMinistersValue() {
        BaseComponent waiting = BaseComponent.of(BaseKind.NON_AUCTIONABLE_VALUE, Rupiah.of(80_000_000))
                .withValue(MinisterValue.NOT_SET);
        BaseComponent proceeds = BaseComponent.of(BaseKind.AUCTION_PROCEEDS, Rupiah.of(10_000_000));
        assertEquals(
                Optional.of(Obstacle.VALUE_NOT_SET),
                decide(BreachStanding.CRIMINAL_VERDICT_FINAL, waiting).obstacle());
        BaseComponent nothing = BaseComponent.of(BaseKind.AUCTION_PROCEEDS, Rupiah.ZERO);
        assertEquals(
                Optional.of(Obstacle.VALUE_NOT_SET),
                decide(BreachStanding.CRIMINAL_VERDICT_FINAL, waiting, nothing).obstacle());
        PremiumDecision beside = decide(BreachStanding.CRIMINAL_VERDICT_FINAL, waiting, proceeds);
        assertEquals(Rupiah.of(5_000_000), beside.premium());
        assertEquals("VALUE_NOT_SET", beside.explanation().caveats().get(0).code());
    }

    @ParameterizedTest
    @CsvSource({"2024-05-12, 0", "2024-05-13, 50000000"})
    void finesForCarryingCashCountFromThirteenMay2024(LocalDate requested, String premium) {
        PremiumClaim claim = PremiumClaim.of(
                BreachStanding.NO_OBJECTION,
                List.of(BaseComponent.of(BaseKind.CASH_CARRYING_FINE, Rupiah.of(100_000_000))),
                requested);
        assertEquals(
                Rupiah.parse(premium), PremiumRules.standard().decide(claim).premium());
        assertEquals(
                Rupiah.of(50_000_000),
                PremiumRules.with(Readings.defaults().with(NewBaseComponents.ALWAYS))
                        .decide(claim)
                        .premium());
        assertEquals(
                Rupiah.of(50_000_000),
                PremiumRules.with(Readings.defaults().with(GoverningDay.DECISION))
                        .decide(claim.decidedOn(MARCH_2026))
                        .premium());
    }

    @Test
    void beforeArticle113DThereIsNoPremium() {
        PremiumClaim claim =
                PremiumClaim.of(BreachStanding.NO_OBJECTION, List.of(FINE_OF_120_MILLION), LocalDate.of(2006, 11, 14));
        assertThrows(NotInForceException.class, () -> PremiumRules.standard().decide(claim));
    }

    @Test
    void aFinalButUnpaidFineEarnsNothingUnlessReadOtherwise() {
        PremiumClaim unpaid =
                claim(BreachStanding.APPEAL_REJECTED, FINE_OF_120_MILLION).with(CollectionState.OUTSTANDING);
        assertEquals(
                Optional.of(Obstacle.NOT_COLLECTED),
                PremiumRules.standard().decide(unpaid).obstacle());
        assertTrue(PremiumRules.with(Readings.defaults().with(CollectionCondition.FINAL_ONLY))
                .decide(unpaid)
                .isPayable());
    }

    @ParameterizedTest
    @CsvSource({"2027-11-01, false", "2027-12-30, false", "2027-12-31, true"})
    void theStrictTestWaitsForTheThreeMonthsOfJudicialReview(LocalDate decided, boolean payable) {
        PremiumClaim claim = claim(BreachStanding.APPEAL_REJECTED, FINE_OF_120_MILLION)
                .courtDecisionSentOn(LocalDate.of(2027, 9, 30))
                .decidedOn(decided);
        assertEquals(payable, strict().decide(claim).isPayable());
        assertTrue(PremiumRules.standard().decide(claim).isPayable());
    }

    @Test
    void theStrictTestWaitsForAPendingReviewAndAcceptsAClosedOne() {
        PremiumClaim claim = claim(BreachStanding.APPEAL_REJECTED, FINE_OF_120_MILLION)
                .courtDecisionSentOn(LocalDate.of(2020, 1, 1));
        assertEquals(
                Optional.of(Obstacle.REMEDY_PENDING),
                strict().decide(claim.with(ReviewRequest.PENDING)).obstacle());
        assertTrue(strict().decide(claim.with(ReviewRequest.CLOSED)).isPayable());
        assertTrue(strict().decide(claim(BreachStanding.NO_APPEAL, FINE_OF_120_MILLION))
                .isPayable());
    }

    @Test
    void theStrictTestAsksForTheDayItCountsFrom() {
        PremiumClaim claim = claim(BreachStanding.APPEAL_REJECTED, FINE_OF_120_MILLION);
        assertThrows(InvalidInputException.class, () -> strict().decide(claim));
    }

    @ParameterizedTest
    @CsvSource({"60000000, 50000000", "50000000, 50000000", "30000000, 30000000", "-1, 0"})
    void informersReceiveFiftyMillionAtMost(String requested, String share) {
        PremiumDecision.Payable payable =
                payable(BaseComponent.of(BaseKind.ADMINISTRATIVE_FINE, Rupiah.of(200_000_000)));
        assertEquals(Rupiah.parse(share), payable.informerShare(Rupiah.parse(requested)));
        assertEquals(
                Rupiah.of(30_000_000),
                payable(BaseComponent.of(BaseKind.ADMINISTRATIVE_FINE, Rupiah.of(60_000_000)))
                        .informerShare(Rupiah.of(60_000_000)));
    }

    @Test
    void theReasonIsExplainedInBothLanguages() {
        PremiumDecision open = decide(BreachStanding.OBJECTION_PENDING, FINE_OF_120_MILLION);
        assertTrue(open.explanation().toText(Locale.ENGLISH).contains("a remedy is pending; wait for its decision"));
        assertTrue(open.explanation().toText(Locale.forLanguageTag("id")).contains("upaya hukum sedang berjalan"));
        String paid = decide(BreachStanding.NO_APPEAL, FINE_OF_120_MILLION)
                .explanation()
                .toText(Locale.ENGLISH);
        assertTrue(paid.contains("Premium: Rp 60,000,000"), paid);
        assertTrue(paid.contains("CapScope.PER_CASE"), paid);
    }

    @Test
    void aDisputeStateSaysHowFarTheBreachIsConfirmed() {
        assertEquals(
                BreachStanding.NO_OBJECTION, BreachStanding.of(DisputeState.OBJECTION_TIME_LAPSED, FineResult.STANDS));
        assertEquals(
                BreachStanding.APPEAL_REJECTED, BreachStanding.of(DisputeState.TAX_COURT_DECIDED, FineResult.STANDS));
        assertEquals(
                BreachStanding.APPEAL_PARTLY_GRANTED,
                BreachStanding.of(DisputeState.TAX_COURT_DECIDED, FineResult.CHANGED));
        assertEquals(
                BreachStanding.APPEAL_GRANTED, BreachStanding.of(DisputeState.TAX_COURT_DECIDED, FineResult.ANNULLED));
        assertEquals(
                BreachStanding.OBJECTION_GRANTED,
                BreachStanding.of(DisputeState.OBJECTION_DEEMED_GRANTED, FineResult.STANDS));
    }

    @Test
    void negativeAmountsAreRefused() {
        assertThrows(InvalidInputException.class, () -> BaseComponent.of(BaseKind.CRIMINAL_FINE, Rupiah.of(-1)));
    }

    @Test
    void aServiceOutsideTheListEarnsNothing() {
        assertFalse(Contribution.OTHER_SERVICE.isEligible());
        assertEquals(ContributionScope.NONE, Contribution.OTHER_SERVICE.scope());
    }

    @ParameterizedTest
    @CsvSource({
        "PROVIDING_INFORMATION, true, true, true",
        "COMPLETING_COLLECTION, true, false, false",
        "ARREST, false, true, true",
        "RESEARCH_OF_ALLEGED_EXCISE_CRIME, false, false, true"
    })
    void aServiceCountsForItsKindOfBreach(Contribution contribution, boolean fine, boolean customs, boolean excise) {
        Contributor unit = new Contributor(Contributor.Form.WORK_UNIT, Contributor.Role.CUSTOMS_OFFICER, contribution);
        assertEquals(fine, unit.isEligibleFor(BreachKind.ADMINISTRATIVE));
        assertEquals(customs, unit.isEligibleFor(BreachKind.CUSTOMS_CRIME));
        assertEquals(excise, unit.isEligibleFor(BreachKind.EXCISE_CRIME));
        assertFalse(unit.mayTakeInformerShare());
    }

    @Test
    void anInformerMayTakeTheInformersShare() {
        assertTrue(
                new Contributor(Contributor.Form.PERSON, Contributor.Role.INFORMER, Contribution.PROVIDING_INFORMATION)
                        .mayTakeInformerShare());
    }

    private static PremiumDecision.Payable payable(BaseComponent component) {
        return assertInstanceOf(PremiumDecision.Payable.class, decide(BreachStanding.NO_OBJECTION, component));
    }

    private static PremiumRules strict() {
        return PremiumRules.with(Readings.defaults().with(FinalityTest.WTO_REPLY_STRICT));
    }

    private static Rupiah decide(PremiumClaim claim, CapScope scope) {
        return PremiumRules.with(Readings.defaults().with(scope)).decide(claim).premium();
    }

    private static PremiumDecision decide(BreachStanding standing, BaseComponent... components) {
        return PremiumRules.standard().decide(claim(standing, components));
    }

    private static PremiumClaim claim(BreachStanding standing, BaseComponent... components) {
        return PremiumClaim.of(standing, List.of(components), MARCH_2026);
    }
}
