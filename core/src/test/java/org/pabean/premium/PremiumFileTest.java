package org.pabean.premium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pabean.determination.MonthCount;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.money.Rupiah;
import org.pabean.premium.SplitTable.FineSetter;
import org.pabean.premium.SplitTable.PremiumReceiver;
import org.pabean.premium.SplitTable.Share;

class PremiumFileTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    @Test
    void stationsFollowEachOther() {
        PremiumFile file = PremiumFile.open(payable(BaseKind.ADMINISTRATIVE_FINE, BreachStanding.NO_APPEAL), MONDAY)
                .then(PremiumStage.COLLECTION_CONFIRMED, MONDAY)
                .then(PremiumStage.REQUESTED, TUESDAY)
                .then(PremiumStage.APPROVED, TUESDAY);
        assertEquals(4, file.entries().size());
        assertThrows(InvalidInputException.class, () -> file.then(PremiumStage.SPLIT, TUESDAY));
        assertThrows(InvalidInputException.class, () -> file.then(PremiumStage.PAID, MONDAY));
    }

    @Test
    void goodsThatMayNotBeAuctionedNeedAValueBeforeApproval() {
        PremiumFile file = PremiumFile.open(
                        payable(BaseKind.NON_AUCTIONABLE_VALUE, BreachStanding.CRIMINAL_VERDICT_FINAL), MONDAY)
                .then(PremiumStage.COLLECTION_CONFIRMED, MONDAY)
                .then(PremiumStage.REQUESTED, MONDAY);
        assertThrows(InvalidInputException.class, () -> file.then(PremiumStage.APPROVED, TUESDAY));
        assertEquals(4, file.then(PremiumStage.VALUE_SET, TUESDAY).entries().size());
    }

    @ParameterizedTest
    @EnumSource
    void aHistoricSplitGivesAwayTheWholePremium(FineSetter setter) {
        Rupiah fine = Rupiah.of(200_000_000);
        List<Share> shares =
                SplitTable.PMK243_2011_ORIGINAL.split(setter, fine, Rupiah.of(100_000_000), Readings.defaults());
        assertEquals(
                Rupiah.of(100_000_000),
                Rupiah.sum(shares.stream().map(Share::amount).toList()));
        assertEquals(new Share(PremiumReceiver.FINDER, Rupiah.of(20_000_000)), shares.get(0));
    }

    @Test
    void eachSetterOfTheFineHasItsOwnTable() {
        assertEquals(
                List.of(
                        new Share(PremiumReceiver.FINDER, Rupiah.of(10)),
                        new Share(PremiumReceiver.COLLECTION_UNIT, Rupiah.of(2)),
                        new Share(PremiumReceiver.DETERMINING_OFFICE, Rupiah.of(28)),
                        new Share(PremiumReceiver.DIRECTORATE_GENERAL, Rupiah.of(10))),
                ofFifty(FineSetter.MAIN_OFFICE));
        assertEquals(
                new Share(PremiumReceiver.DETERMINING_REGIONAL_OFFICE, Rupiah.of(23)),
                ofFifty(FineSetter.REGIONAL_OFFICE).get(2));
        assertEquals(
                new Share(PremiumReceiver.REGIONAL_OFFICE, Rupiah.of(5)),
                ofFifty(FineSetter.OFFICE).get(3));
    }

    private static List<Share> ofFifty(FineSetter setter) {
        return SplitTable.PMK243_2011_ORIGINAL.split(setter, Rupiah.of(100), Rupiah.of(50), Readings.defaults());
    }

    @Test
    void afterTheDivisionNothingFollows() {
        PremiumFile divided = PremiumFile.open(payable(BaseKind.ADMINISTRATIVE_FINE, BreachStanding.NO_APPEAL), MONDAY)
                .then(PremiumStage.COLLECTION_CONFIRMED, MONDAY)
                .then(PremiumStage.REQUESTED, MONDAY)
                .then(PremiumStage.APPROVED, MONDAY)
                .then(PremiumStage.PAID, TUESDAY)
                .then(PremiumStage.SPLIT, TUESDAY);
        assertEquals(
                "entries[6] STAGE_OUT_OF_ORDER",
                refusal(assertThrows(InvalidInputException.class, () -> divided.then(PremiumStage.SPLIT, TUESDAY))));
    }

    @Test
    void aRefusalNamesTheStationItsPlaceAndTheDayThatIsTooEarly() {
        PremiumFile file = PremiumFile.open(payable(BaseKind.ADMINISTRATIVE_FINE, BreachStanding.NO_APPEAL), TUESDAY);
        InvalidInputException early =
                assertThrows(InvalidInputException.class, () -> file.then(PremiumStage.COLLECTION_CONFIRMED, MONDAY));
        assertEquals("entries[1] DAY_BEFORE_LAST_STAGE", refusal(early));
        assertEquals(
                "2026-03-02 lies before the station ahead of it",
                early.violations().get(0).message());
        InvalidInputException skipped =
                assertThrows(InvalidInputException.class, () -> file.then(PremiumStage.PAID, TUESDAY));
        assertTrue(
                skipped.violations().get(0).message().startsWith("PAID cannot stand at place 2 of "),
                skipped.toString());
    }

    private static String refusal(InvalidInputException refused) {
        return refused.violations().get(0).path() + " "
                + refused.violations().get(0).code();
    }

    @ParameterizedTest
    @EnumSource
    void aBreachIsConfirmedByAFinalFineACourtDecisionOrAVerdict(BreachStanding standing) {
        Set<BreachStanding> confirmed = EnumSet.of(
                BreachStanding.NO_OBJECTION,
                BreachStanding.NO_APPEAL,
                BreachStanding.APPEAL_REJECTED,
                BreachStanding.APPEAL_PARTLY_GRANTED,
                BreachStanding.CRIMINAL_VERDICT_FINAL);
        assertEquals(confirmed.contains(standing), standing.isConfirmed());
    }

    @ParameterizedTest
    @CsvSource({
        "NO_APPEAL, WTO_REPLY_STRICT, false",
        "APPEAL_REJECTED, WTO_REPLY_STRICT, true",
        "APPEAL_REJECTED, PMK21_2024, false"
    })
    void theCountOfMonthsMattersToTheStrictTestOfACourtDecisionOnly(
            BreachStanding standing, FinalityTest test, boolean matters) {
        PremiumClaim claim = new PremiumClaim(
                standing,
                List.of(BaseComponent.of(BaseKind.ADMINISTRATIVE_FINE, Rupiah.of(80_000_000))),
                MONDAY,
                MONDAY,
                CollectionState.COLLECTED,
                ReviewRequest.CLOSED,
                Optional.empty());
        List<Reading> used = PremiumRules.with(Readings.defaults().with(test))
                .decide(claim)
                .explanation()
                .readings();
        assertEquals(matters, used.stream().anyMatch(MonthCount.class::isInstance));
    }

    @Test
    void aCappedPremiumIsDividedInProportionUnlessReadOtherwise() {
        Rupiah fine = Rupiah.of(4_000_000_000L);
        Rupiah capped = Rupiah.of(1_000_000_000);
        assertEquals(
                Rupiah.of(200_000_000),
                SplitTable.PMK243_2011_ORIGINAL
                        .split(FineSetter.OFFICE, fine, capped, Readings.defaults())
                        .get(0)
                        .amount());
        assertEquals(
                Rupiah.of(400_000_000),
                SplitTable.PMK243_2011_ORIGINAL
                        .split(
                                FineSetter.OFFICE,
                                fine,
                                capped,
                                Readings.defaults().with(CappedSplit.POINTS_OF_FINE))
                        .get(0)
                        .amount());
        assertEquals(
                "SPLIT_TABLE_HISTORIC", SplitTable.PMK243_2011_ORIGINAL.caveat().code());
    }

    @Test
    void onePersonInTwoRolesIsReported() {
        assertEquals(
                2,
                new HandlingRoles("officer 7", Optional.of("officer 7"), Optional.of("officer 7"))
                        .conflicts()
                        .size());
        assertTrue(new HandlingRoles("officer 7", Optional.of("officer 8"), Optional.of("officer 8"))
                .conflicts()
                .isEmpty());
        assertTrue(new HandlingRoles("officer 7", Optional.empty(), Optional.empty())
                .conflicts()
                .isEmpty());
    }

    private static PremiumDecision.Payable payable(BaseKind kind, BreachStanding standing) {
        PremiumClaim claim = PremiumClaim.of(standing, List.of(BaseComponent.of(kind, Rupiah.of(80_000_000))), MONDAY);
        return (PremiumDecision.Payable) PremiumRules.standard().decide(claim);
    }
}
