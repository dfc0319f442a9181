package org.pabean.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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

class CollectionTest {

    private static final Rupiah FIFTY_MILLION = Rupiah.of(50_000_000);
    private static final LocalDate DUE_30_MAY = LocalDate.parse("2026-05-30");

    @ParameterizedTest
    @CsvSource({
        "2026-05-30, 0, 0",
        "2026-05-31, 1, 1000000",
        "2026-06-30, 1, 1000000",
        "2026-07-01, 2, 2000000",
        "2026-07-02, 2, 2000000",
        "2028-05-30, 24, 24000000",
        "2028-05-31, 24, 24000000",
        "2031-01-01, 24, 24000000"
    })
    void anOverdueDebtBearsTwoPercentForEachMonthBegunUpToTwentyFour(LocalDate payment, int months, long interest) {
        Interest owed = new CustomsDebt(FIFTY_MILLION, DUE_30_MAY).interestOn(payment);
        assertEquals(months, owed.months());
        assertEquals(Rupiah.of(interest), owed.amount());
    }

    @Test
    void monthsAreCountedFromTheDueDateEvenAtTheEndOfAMonth() {
        CustomsDebt debt = new CustomsDebt(FIFTY_MILLION, LocalDate.parse("2026-01-31"));
        assertEquals(1, debt.interestOn(LocalDate.parse("2026-02-28")).months());
        assertEquals(2, debt.interestOn(LocalDate.parse("2026-03-01")).months());
        assertEquals(2, debt.interestOn(LocalDate.parse("2026-03-31")).months());
    }

    @Test
    void interestIsRoundedUpToAFullThousand() {
        CustomsDebt debt = new CustomsDebt(Rupiah.of(50_001), DUE_30_MAY);
        assertEquals(
                Rupiah.of(2_000), debt.interestOn(LocalDate.parse("2026-06-01")).amount());
        assertEquals(Rupiah.of(52_001), debt.totalOn(LocalDate.parse("2026-06-01")));
    }

    @Test
    void aDebtIsDueSixtyDaysSinceItsDetermination() {
        assertEquals(
                DUE_30_MAY,
                CustomsDebt.ofDetermination(FIFTY_MILLION, LocalDate.parse("2026-04-01"), Readings.defaults())
                        .dueDate());
    }

    @Test
    void aDeferralLastsTwelveMonthsAtMost() {
        CustomsDebt debt = new CustomsDebt(FIFTY_MILLION, DUE_30_MAY);
        PaymentPlan plan = PaymentPlan.deferral(debt, LocalDate.parse("2027-05-30"));
        assertEquals(12, plan.interest().get(0).months());
        assertEquals(Rupiah.of(62_000_000), plan.total());
        LocalDate tooLate = LocalDate.parse("2027-05-31");
        assertThrows(InvalidInputException.class, () -> PaymentPlan.deferral(debt, tooLate));
    }

    @Test
    void eachInstalmentBearsInterestUntilItsOwnDayAndAllAddUpToTheDebt() {
        CustomsDebt debt = new CustomsDebt(FIFTY_MILLION, DUE_30_MAY);
        PaymentPlan.Instalment june = new PaymentPlan.Instalment(LocalDate.parse("2026-06-30"), Rupiah.of(20_000_000));
        PaymentPlan.Instalment july = new PaymentPlan.Instalment(LocalDate.parse("2026-07-30"), Rupiah.of(30_000_000));
        assertEquals(Rupiah.of(51_600_000), new PaymentPlan(debt, List.of(june, july)).total());
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> new PaymentPlan(debt, List.of(july, june, june)));
        assertEquals(2, refused.violations().size());
    }

    @ParameterizedTest
    @CsvSource({
        "SPTNP, SPTNP",
        "SPP, SPP",
        "SPSA, SPSA",
        "SPKTNP, SPKTNP",
        "SPPBK, SPPBK",
        "SPKPBK, SPKPBK",
        "STCK1, STCK1",
        "SPPBMCP, OTHER_DETERMINATION",
        "SPBL, OTHER_DETERMINATION"
    })
    void everyDocumentOfCustomsFoundsCollection(DeterminationDocument document, CollectionTitle title) {
        assertEquals(title, CollectionTitle.of(document));
        assertEquals("PMK 115/2024 art. 10(1)", title.citation().toString());
    }

    @Test
    void aDistressWarrantFollowsOnceTwentyOneDaysHavePassed() {
        Reminder reminder = new Reminder(LocalDate.parse("2022-12-05"));
        assertEquals(LocalDate.parse("2022-12-26"), reminder.distressWarrantEarliest(Readings.defaults()));
        assertEquals(
                LocalDate.parse("2022-12-27"),
                reminder.distressWarrantEarliest(Readings.defaults().with(DayCount.SINCE_EXCLUSIVE)));
        assertEquals(LocalDate.parse("2022-12-28"), Reminder.seizureEarliest(LocalDate.parse("2022-12-26")));
    }

    @ParameterizedTest
    @CsvSource({
        "CASH, 2026-02-13, 0, 0",
        "CASH, 2026-02-14, 1, 2000000",
        "CASH, 2026-04-20, 3, 6000000",
        "CASH, 2029-01-01, 24, 48000000",
        "BANK, 2026-04-20, 0, 0"
    })
    void theStatePaysInterestOnCashReturnedLate(GuaranteeKind kind, LocalDate returned, int months, long interest) {
        GuaranteeReturn back = GuaranteeReturn.of(
                kind, Rupiah.of(100_000_000), LocalDate.parse("2026-01-15"), returned, Readings.defaults());
        assertEquals(months, back.interest().months());
        assertEquals(Rupiah.of(interest), back.interest().amount());
    }

    @Test
    void partOfAMonthMayBeReadNotToCountAgainstTheState() {
        Readings readings = Readings.defaults().with(PartMonth.DOES_NOT_COUNT);
        GuaranteeReturn back = GuaranteeReturn.of(
                GuaranteeKind.CASH,
                Rupiah.of(100_000_000),
                LocalDate.parse("2026-01-15"),
                LocalDate.parse("2026-04-13"),
                readings);
        assertEquals(2, back.interest().months());
        assertEquals(List.of(DayCount.SINCE_INCLUSIVE, PartMonth.DOES_NOT_COUNT), back.readings());
    }

    @ParameterizedTest
    @CsvSource({
        "SPTNP, RELEASED, 0, 24000000,",
        "SPTNP, RELEASED, 24000000, 0, BILL_PAID",
        "SPTNP, IN_CUSTOMS_AREA, 0, 0, GOODS_IN_CUSTOMS_AREA",
        "SPTNP, IN_CUSTOMS_AREA_RELEASE_APPROVED, 0, 24000000,",
        "SPSA, IN_CUSTOMS_AREA, 0, 24000000,"
    })
    void aGuaranteeIsTheWholeBillUnlessAnExceptionHolds(
            DeterminationDocument document, GoodsPlace place, long paid, long amount, NoGuaranteeReason reason) {
        RequiredGuarantee required = RequiredGuarantee.of(
                document, RemedyFixtures.BILL_24_MILLION, place, Rupiah.of(paid), Readings.defaults());
        assertEquals(Rupiah.of(amount), required.amount());
        assertEquals(Optional.ofNullable(reason), required.exception());
    }

    @Test
    void aRestrictionInDisputeNeedsNoGuaranteeUnlessDutyIsMissing() {
        Bill fineOnly = new Bill(Rupiah.ZERO, Rupiah.ZERO, Rupiah.of(5_000_000));
        RequiredGuarantee required = RequiredGuarantee.of(
                DeterminationDocument.SPBL, fineOnly, GoodsPlace.RELEASED, Rupiah.ZERO, Readings.defaults());
        assertEquals(Optional.of(NoGuaranteeReason.NO_SHORTFALL), required.exception());
    }

    @Test
    void releaseApprovalWithoutRemovalMayBeReadAsStillHeld() {
        RequiredGuarantee required = RequiredGuarantee.of(
                DeterminationDocument.SPTNP,
                RemedyFixtures.BILL_24_MILLION,
                GoodsPlace.IN_CUSTOMS_AREA_RELEASE_APPROVED,
                Rupiah.ZERO,
                Readings.defaults().with(GoodsStillHeld.IN_CUSTOMS_AREA));
        assertEquals(Rupiah.ZERO, required.amount());
        assertEquals(List.of(GoodsStillHeld.IN_CUSTOMS_AREA), required.readings());
    }

    @Test
    void aGuaranteeRunsSixtyDaysSinceTheReceiptSlipAndLeavesThirtyForAClaim() {
        GuaranteeValidity validity = GuaranteeValidity.since(LocalDate.parse("2026-04-10"), Readings.defaults());
        assertEquals(LocalDate.parse("2026-06-08"), validity.limit().lastDay());
        assertEquals(30, validity.claimPeriodDays());
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, REJECTED, REJECTION, CASHED",
        "10, 4, OTHER_DETERMINATION, REJECTION, CASHED",
        "10, 12, OTHER_DETERMINATION, REJECTION, CASHED",
        "10, 0, GRANTED, GRANT, RETURNED"
    })
    void anotherDeterminationHigherOrLowerCountsAsRejection(
            long determined,
            long decided,
            ObjectionOutcome outcome,
            ObjectionOutcome.Effect effect,
            GuaranteeFate guarantee) {
        ObjectionOutcome found = ObjectionOutcome.of(Rupiah.of(determined), Rupiah.of(decided));
        assertEquals(outcome, found);
        assertEquals(effect, found.effect());
        assertEquals(guarantee, found.effect().guarantee());
    }

    @Test
    void theRecordOfADecisionIsCheckedForWhatItLacks() {
        assertEquals(
                List.of(DecisionElement.REASONS),
                DecisionElement.missingFrom(EnumSet.complementOf(EnumSet.of(DecisionElement.REASONS))));
    }
}
