package org.pabean.sanction;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.pabean.determination.DeterminationDocument;
import org.pabean.law.NotInForceException;
import org.pabean.law.Readings;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.regime.parcel.AssessmentSystem;

class FinesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-05");

    @ParameterizedTest
    @CsvSource({
        "5000000, 10000000, 100, 5000000",
        "5000001, 10000000, 125, 6251000",
        "10000000, 10000000, 125, 12500000",
        "10000001, 10000000, 150, 15001000",
        "15000000, 10000000, 150, 22500000",
        "15000001, 10000000, 175, 26251000",
        "20000000, 10000000, 175, 35000000",
        "20000001, 10000000, 200, 40001000",
        "25000000, 10000000, 200, 50000000",
        "25000001, 10000000, 225, 56251000",
        "30000000, 10000000, 225, 67500000",
        "30000001, 10000000, 250, 75001000",
        "35000000, 10000000, 250, 87500000",
        "35000001, 10000000, 300, 105001000",
        "40000000, 10000000, 300, 120000000",
        "40000001, 10000000, 600, 240001000",
        "45000000, 10000000, 600, 270000000",
        "45000001, 10000000, 1000, 450001000"
    })
    void aDeclarationSince15July2019IsFinedByTenBandsWhoseUpperLimitsBelongToThem(
            long unpaid, long paid, long percent, long fine) {
        assertBand(TODAY, unpaid, paid, percent, fine);
    }

    @ParameterizedTest
    @CsvSource({
        "250000, 1000000, 100, 250000",
        "250001, 1000000, 200, 501000",
        "500000, 1000000, 200, 1000000",
        "500001, 1000000, 400, 2001000",
        "750000, 1000000, 400, 3000000",
        "750001, 1000000, 700, 5251000",
        "1000000, 1000000, 700, 7000000",
        "1000001, 1000000, 1000, 10001000"
    })
    void aDeclarationUpTo14July2019IsFinedByTheFiveOlderBands(long unpaid, long paid, long percent, long fine) {
        assertBand(LocalDate.parse("2019-07-14"), unpaid, paid, percent, fine);
    }

    @Test
    void theRegistrationDatePicksTheTable() {
        assertEquals(
                FineRegulation.PP_28_2008,
                banded(LocalDate.parse("2019-07-14"), of(16, 10)).regulation());
        assertEquals(
                FineRegulation.PP_39_2019,
                banded(LocalDate.parse("2019-07-15"), of(16, 10)).regulation());
    }

    @Test
    void aDeclarationBeforeTheFirstKnownTableHasNoAnswer() {
        Breach breach = unpaid(of(16, 10));
        LocalDate tooEarly = LocalDate.parse("2008-04-10");
        assertThrows(NotInForceException.class, () -> Fines.standard().fine(breach, tooEarly));
    }

    @Test
    void theFinedGoodsOfADeclarationArePooledSoTheirCommonRatioMayFallIntoALowerBand() {
        Fine.OfUnpaidDuty pooled = banded(TODAY, of(7_000_000, 4_000_000), of(7_000_000, 6_000_000));
        assertEquals(Optional.of(Percent.of(40)), pooled.totals().ratio());
        assertEquals(Rupiah.of(4_000_000), pooled.amount());
        assertEquals(
                Rupiah.of(3_750_000), banded(TODAY, of(7_000_000, 4_000_000)).amount());
    }

    @Test
    void theFineIsTakenOnTheUnroundedShortfallAndRoundedOnce() {
        FinedGoods shoes =
                FinedGoods.ofValues(Rupiah.parse("562736.7"), Rupiah.parse("8807935.1"), Percent.parse("30"));
        Fine.OfUnpaidDuty fine = banded(LocalDate.parse("2024-04-22"), shoes);
        assertEquals(Rupiah.parse("2473559.52"), fine.totals().unpaid());
        assertEquals(Rupiah.of(24_736_000), fine.amount());
    }

    @Test
    void whereNothingWasPaidTheTopBandAppliesAndTheAnswerSaysSo() {
        Fine.OfUnpaidDuty fine = banded(TODAY, of(1_000_000, 0));
        assertEquals(Rupiah.of(10_000_000), fine.amount());
        assertEquals(List.of(NothingPaid.TOP_BAND), fine.readings());
        assertEquals("FINE_RATIO_WITHOUT_VALUE", fine.caveats().get(0).code());
    }

    @Test
    void whereNothingWasPaidTheCallerMayChooseTheLowestBand() {
        Fines fines = Fines.with(Readings.defaults().with(NothingPaid.LOWEST_BAND));
        assertEquals(
                Rupiah.of(1_000_000),
                fines.fine(unpaid(of(1_000_000, 0)), TODAY).amount());
    }

    @Test
    void overpaidGoodsStayOutOfTheRatioUnlessTheCallerOffsetsThem() {
        Breach breach = unpaid(of(15_000_000, 10_000_000), of(8_000_000, 10_000_000));
        Fine apart = Fines.standard().fine(breach, TODAY);
        assertEquals(Rupiah.of(5_000_000), apart.amount());
        assertEquals(List.of(OverpaidGoods.NO_OFFSET), apart.readings());
        Fines offset = Fines.with(Readings.defaults().with(OverpaidGoods.OFFSET));
        assertEquals(Rupiah.of(3_000_000), offset.fine(breach, TODAY).amount());
    }

    @Test
    void atADutyRateOfNoughtAPercentageBecomesFiveMillionOncePerDeclaration() {
        Fine fine = Fines.standard().fine(unpaid(FinedGoods.atZeroRate(), FinedGoods.atZeroRate()), TODAY);
        assertInstanceOf(Fine.AtZeroRate.class, fine);
        assertEquals(Rupiah.of(5_000_000), fine.amount());
    }

    @Test
    void theFlatFineDecidesByTheRateAndNotByTheAmountPaid() {
        FinedGoods finallyFree = new FinedGoods(DutyRateLevel.ZERO, Rupiah.ZERO, Rupiah.of(700_000));
        assertEquals(
                Rupiah.of(5_000_000),
                Fines.standard().fine(unpaid(finallyFree), TODAY).amount());
    }

    @Test
    void theFlatFineIsDroppedIfOtherGoodsOfTheDeclarationAreFined() {
        assertEquals(
                Rupiah.of(5_000_000),
                banded(TODAY, FinedGoods.atZeroRate(), of(15_000_000, 10_000_000))
                        .amount());
    }

    @Test
    void theFlatFineReplacesEveryPercentageOfDuty() {
        Breach misuse =
                new Breach.ReliefMisuse(ReliefMisuseArticle.ARTICLE_25, DutyRateLevel.ZERO, Rupiah.ZERO, Rupiah.ZERO);
        Breach late = new Breach.DutyPercentage(PercentageArticle.LATE_REEXPORT, DutyRateLevel.ZERO, Rupiah.ZERO);
        assertEquals(Rupiah.of(5_000_000), Fines.standard().fine(misuse, TODAY).amount());
        assertEquals(Rupiah.of(5_000_000), Fines.standard().fine(late, TODAY).amount());
    }

    @ParameterizedTest
    @CsvSource({"TARIFF_HEADING", "REJECTED_PREFERENCE"})
    void anErrorThatTheLawDoesNotNameIsNotFinedThoughItsDutyIsOwed(UnfinedError error) {
        Fine fine = Fines.standard().fine(new Breach.Unfined(error, List.of(of(8_000_000, 5_000_000))), TODAY);
        Fine.None none = assertInstanceOf(Fine.None.class, fine);
        assertEquals(NoFineReason.ERROR_NOT_NAMED_BY_LAW, none.reason());
        assertEquals(Rupiah.of(3_000_000), none.totals().unpaid());
        assertEquals(Rupiah.ZERO, fine.amount());
    }

    @Test
    void whoeverIsOfficiallyAssessedIsNotFined() {
        Breach breach = new Breach.UnpaidDuty(
                UnpaidDutyArticle.IMPORT_VALUE, AssessmentSystem.OFFICIAL, List.of(of(1_500_000, 300_000)));
        Fine.None none =
                assertInstanceOf(Fine.None.class, Fines.standard().fine(breach, LocalDate.parse("2025-03-06")));
        assertEquals(NoFineReason.OFFICIAL_ASSESSMENT, none.reason());
        assertEquals(Rupiah.of(1_200_000), none.totals().unpaid());
    }

    @Test
    void correctDutyIsNotFined() {
        assertEquals(
                Rupiah.ZERO, Fines.standard().fine(unpaid(of(10, 10)), TODAY).amount());
    }

    @ParameterizedTest
    @CsvSource({
        "20000000, 100, 20000000",
        "20000001, 200, 40001000",
        "40000000, 200, 80000000",
        "40000001, 300, 120001000",
        "60000000, 300, 180000000",
        "60000001, 400, 240001000",
        "80000000, 400, 320000000",
        "80000001, 500, 400001000",
        "100000000, 500, 500000000"
    })
    void misusedReliefIsFinedByItsShareInTheWholeRelief(long misused, long percent, long fine) {
        Breach breach = new Breach.ReliefMisuse(
                ReliefMisuseArticle.ARTICLE_26, DutyRateLevel.ABOVE_ZERO, Rupiah.of(misused), Rupiah.of(100_000_000));
        Fine.OfMisusedRelief answer =
                assertInstanceOf(Fine.OfMisusedRelief.class, Fines.standard().fine(breach, TODAY));
        assertEquals(Percent.of(percent), answer.band().fine());
        assertEquals(Rupiah.of(fine), answer.amount());
    }

    @ParameterizedTest
    @CsvSource({
        "UNSETTLED_GUARANTEE, 18250000, 1825000",
        "LATE_REEXPORT, 1000000, 1000000",
        "NO_REEXPORT, 1000000, 1000000",
        "STORAGE_OPERATOR, 1000001, 251000",
        "BONDED_OPERATOR, 1000001, 1001000"
    })
    void aPercentageIsTakenOfTheDutyThatShouldBePaid(PercentageArticle article, long duty, long fine) {
        Breach breach = new Breach.DutyPercentage(article, DutyRateLevel.ABOVE_ZERO, Rupiah.of(duty));
        assertEquals(Rupiah.of(fine), Fines.standard().fine(breach, TODAY).amount());
    }

    @ParameterizedTest
    @CsvSource({"1, 25", "2, 50", "3, 125", "4, 125", "5, 175", "6, 175", "7, 250", "40, 250"})
    void aRepeatedBreachCostsMoreBySteps(int count, long millions) {
        Breach breach = new Breach.Repeated(RangeArticle.FEWER_GOODS_MOVED, count);
        assertEquals(
                Rupiah.of(millions * 1_000_000),
                Fines.standard().fine(breach, TODAY).amount());
    }

    @Test
    void onlyTheSameArticleAtTheSameOfficeWithinSixMonthsCounts() {
        LocalDate day = LocalDate.parse("2026-07-15");
        BreachHistory history = new BreachHistory(List.of(
                recorded(RangeArticle.MANIFEST, "KPU Tanjung Priok", "2026-01-15"),
                recorded(RangeArticle.MANIFEST, "KPU Tanjung Priok", "2026-01-16"),
                recorded(RangeArticle.MANIFEST, "KPU Tanjung Priok", "2026-07-15"),
                recorded(RangeArticle.MANIFEST, "KPU Tanjung Priok", "2026-07-16"),
                recorded(RangeArticle.MANIFEST, "KPPBC Belawan", "2026-05-01"),
                recorded(RangeArticle.ARRIVAL_PLAN, "KPU Tanjung Priok", "2026-05-01")));
        assertEquals(3, history.count(RangeArticle.MANIFEST, "KPU Tanjung Priok", day));
        assertEquals(1, BreachHistory.none().count(RangeArticle.MANIFEST, "KPPBC Belawan", day));
    }

    @Test
    void anAuditCountsTheSameBreachOnceAnActivityCountsEach() {
        List<BreachArticle> found = List.of(
                FixedSumArticle.NO_BOOKS,
                FixedSumArticle.NO_BOOKS,
                FixedSumArticle.CANCELLED_EXPORT,
                RangeArticle.MANIFEST,
                RangeArticle.MANIFEST);
        assertEquals(4, SeparateBreaches.inOneAudit(found).size());
        assertEquals(5, SeparateBreaches.inOneActivity(found).size());
    }

    @ParameterizedTest
    @CsvSource({
        "10A(8), 25",
        "11A(6), 5",
        "45(3), 75",
        "52(1), 50",
        "52(2), 25",
        "81(3), 5",
        "82(3)b, 25",
        "86(2), 75",
        "89(4), 5",
        "90(4), 25",
        "91(4), 5"
    })
    void aFixedSumIsWhatItsArticleSays(String article, long millions) {
        FixedSumArticle found = assertInstanceOf(
                FixedSumArticle.class, BreachArticle.find(article).orElseThrow());
        assertEquals(
                Rupiah.of(millions * 1_000_000),
                Fines.standard().fine(new Breach.FixedSum(found), TODAY).amount());
    }

    @ParameterizedTest
    @CsvSource({
        "16(4), SPTNP", "17(4), SPKTNP", "86A, SPP", "8A(2), SPP", "10A(3), SPP", "43(3), SPP", "45(4), SPP",
        "7A(7), SPSA", "7A(8), SPSA", "8A(3), SPSA", "8C(3), SPSA", "8C(4), SPSA", "9A(3), SPSA", "10A(8), SPSA"
    })
    void aFineStandsInTheDocumentOfItsBreach(String article, DeterminationDocument document) {
        assertEquals(document, BreachArticle.find(article).orElseThrow().document());
    }

    @Test
    void anArticleThatNamesNoFineIsNotFound() {
        assertEquals(Optional.empty(), BreachArticle.find("28(1)"));
    }

    @Test
    void theExplanationNamesFactsArticleAndBand() {
        String text = Fines.standard()
                .fine(unpaid(of(15_000_001, 10_000_000)), TODAY)
                .explanation()
                .toText(Locale.ENGLISH);
        assertTrue(text.contains("UU 10/1995 jo. UU 17/2006 art. 16(4)"), text);
        assertTrue(text.contains("PP 28/2008 jo. PP 39/2019 art. 6(1) letter b"), text);
        assertTrue(text.contains("5,000,001"), text);
        assertTrue(text.contains("6,251,000"), text);
    }

    private static BreachHistory.RecordedBreach recorded(BreachArticle article, String office, String day) {
        return new BreachHistory.RecordedBreach(article, office, LocalDate.parse(day));
    }

    private static FinedGoods of(long payable, long paid) {
        return FinedGoods.of(Rupiah.of(payable), Rupiah.of(paid));
    }

    private static Breach unpaid(FinedGoods... goods) {
        return new Breach.UnpaidDuty(UnpaidDutyArticle.IMPORT_VALUE, AssessmentSystem.SELF, List.of(goods));
    }

    private static Fine.OfUnpaidDuty banded(LocalDate day, FinedGoods... goods) {
        return assertInstanceOf(Fine.OfUnpaidDuty.class, Fines.standard().fine(unpaid(goods), day));
    }

    private static void assertBand(LocalDate day, long unpaid, long paid, long percent, long fine) {
        Fine.OfUnpaidDuty answer = banded(day, of(paid + unpaid, paid));
        assertEquals(Percent.of(percent), answer.band().fine());
        assertEquals(Rupiah.of(fine), answer.amount());
    }
}
