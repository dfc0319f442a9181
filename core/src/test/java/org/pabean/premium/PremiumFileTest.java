package org.pabean.premium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pabean.law.InvalidInputException;
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
