package org.pabean.sanction;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
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
import org.pabean.determination.DeterminationDocument;
import org.pabean.law.Citation;
import org.pabean.law.InvalidInputException;
import org.pabean.law.NotInForceException;
import org.pabean.law.Violation;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.regime.parcel.AssessmentSystem;

/** What a table of fines and a breach may be, and what the answers name. */
class FineTablesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-05");
    private static final FineBand UP_TO_50 = band(0, Optional.of(50L));
    private static final FineBand OPEN = band(50, Optional.empty());

    @Test
    void aTableWithoutGapsIsTakenAndARatioOnALimitBelongsBelowIt() {
        BandTable table = new BandTable(FineRegulation.PP_39_2019, List.of(UP_TO_50, OPEN));
        assertEquals(UP_TO_50, table.band(Percent.of(50)));
        assertEquals(OPEN, table.band(Percent.parse("50.01")));
        assertEquals(UP_TO_50, table.lowest());
        assertEquals(OPEN, table.top());
    }

    @Test
    void aTableKnowsNoRatioOfNought() {
        BandTable table = new BandTable(FineRegulation.PP_39_2019, List.of(UP_TO_50, OPEN));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> table.band(Percent.ZERO));
        assertEquals("no band for a ratio of 0%", refused.getMessage());
        assertFalse(UP_TO_50.contains(Percent.ZERO));
    }

    @Test
    void aTableWithAGapAnOverlapOrNoOpenEndIsRefused() {
        refusesTable(List.of(OPEN));
        refusesTable(List.of(UP_TO_50, band(60, Optional.empty())));
        refusesTable(List.of(UP_TO_50, band(40, Optional.empty())));
        refusesTable(List.of(OPEN, band(50, Optional.empty())));
        refusesTable(List.of(UP_TO_50));
        refusesTable(List.of());
    }

    @Test
    void aBandEndsAboveItsBeginning() {
        assertDoesNotThrow(() -> band(50, Optional.of(51L)));
        assertThrows(IllegalArgumentException.class, () -> band(50, Optional.of(50L)));
        assertThrows(IllegalArgumentException.class, () -> band(50, Optional.of(49L)));
    }

    @Test
    void aRangeOfFinesMayBeOneSumButNotEndBelowItsBeginning() {
        assertDoesNotThrow(() -> new FineRange(Rupiah.of(5), Rupiah.of(5)));
        assertThrows(IllegalArgumentException.class, () -> new FineRange(Rupiah.of(5), Rupiah.of(4)));
    }

    @Test
    void moreReliefCannotBeMisusedThanWasGranted() {
        assertDoesNotThrow(() -> misuse(100, 100));
        assertEquals(List.of("onAllGoods RELIEF_TOO_SMALL"), faults(() -> misuse(101, 100)));
        assertEquals(List.of("onMisusedGoods AMOUNT_NEGATIVE"), faults(() -> misuse(-1, 100)));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> misuse(101, 100));
        assertTrue(refused.violations().get(0).message().endsWith("give at least 101"));
    }

    @Test
    void goodsAtANoughtRateOweNoDuty() {
        assertEquals(
                List.of("dutyPayable DUTY_AT_ZERO_RATE"),
                faults(() -> new FinedGoods(DutyRateLevel.ZERO, Rupiah.of(7), Rupiah.ZERO)));
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> new FinedGoods(DutyRateLevel.ZERO, Rupiah.of(7), Rupiah.ZERO));
        assertTrue(refused.violations().get(0).message().endsWith("it had 7"));
        assertDoesNotThrow(() -> new FinedGoods(DutyRateLevel.ZERO, Rupiah.ZERO, Rupiah.of(7)));
    }

    @Test
    void amountsOfDutyAreNoughtOrMore() {
        assertEquals(
                List.of("dutyPayable AMOUNT_NEGATIVE", "dutyPaid AMOUNT_NEGATIVE"),
                faults(() -> FinedGoods.of(Rupiah.of(-1), Rupiah.of(-1))));
        assertDoesNotThrow(() -> FinedGoods.of(Rupiah.ZERO, Rupiah.ZERO));
    }

    @Test
    void whereNoReliefWasMisusedOrNoDutyIsOwedNothingIsFined() {
        Fine none = Fines.standard().fine(misuse(0, 100), TODAY);
        assertEquals(
                NoFineReason.NOTHING_UNPAID,
                assertInstanceOf(Fine.None.class, none).reason());
        Breach late = new Breach.DutyPercentage(PercentageArticle.LATE_REEXPORT, DutyRateLevel.ABOVE_ZERO, Rupiah.ZERO);
        Fine nothing = Fines.standard().fine(late, TODAY);
        assertEquals(
                NoFineReason.NOTHING_UNPAID,
                assertInstanceOf(Fine.None.class, nothing).reason());
        assertEquals("10D(5)", nothing.citations().get(0).locator());
    }

    @Test
    void overpaidGoodsAreAReadingOnlyWhereThereAreAny() {
        Breach rightlyPaid = unpaid(goods(15, 10), goods(7, 7));
        assertEquals(List.of(), Fines.standard().fine(rightlyPaid, TODAY).readings());
        Breach overpaid = unpaid(goods(15, 10), goods(7, 8));
        assertEquals(
                List.of(OverpaidGoods.NO_OFFSET),
                Fines.standard().fine(overpaid, TODAY).readings());
    }

    @Test
    void inAnAuditOnlyTheFiveArticlesOfTheRegulationCountOnce() {
        for (FixedSumArticle article : FixedSumArticle.values()) {
            boolean once =
                    List.of("10A(8)", "11A(6)", "45(3)", "52(1)", "52(2)").contains(article.article());
            assertEquals(once, article.countsOnceInAudit(), article.article());
            assertEquals(
                    once ? 1 : 2,
                    SeparateBreaches.inOneAudit(List.of(article, article)).size(),
                    article.article());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "16(4), wrong customs value",
        "10D(6), temporary import not re-exported",
        "7A(8), manifest not handed in in time",
        "52(1), books not kept",
        "25(4), conditions of a duty relief not met",
        "26(4), conditions of a duty relief not met"
    })
    void anArticleNamesItsBreach(String article, String breach) {
        BreachArticle found = BreachArticle.find(article).orElseThrow();
        assertEquals(breach, found.breach().english());
        assertEquals(article, found.citation().locator());
    }

    @ParameterizedTest
    @CsvSource({"25(4)", "26(4)"})
    void theFineForAMisusedReliefStandsInTheDemandForPayment(String article) {
        assertEquals(
                DeterminationDocument.SPP,
                BreachArticle.find(article).orElseThrow().document());
    }

    @ParameterizedTest
    @CsvSource({"OF_1995, UU 10/1995, 1996-04-01", "OF_2006, UU 10/1995 jo. UU 17/2006, 2006-11-15"})
    void aSumIsOwedFromTheFirstDayOfTheActThatSetIt(Act act, String instrument, LocalDate since) {
        assertEquals(instrument, act.instrument());
        assertEquals(since.toString(), act.since());
        FixedSumArticle article = act == Act.OF_1995 ? FixedSumArticle.NO_SUPPORT : FixedSumArticle.NO_BOOKS;
        assertEquals(instrument, article.citation().instrument());
        assertTrue(article.sumOn(since).signum() > 0);
        assertThrows(NotInForceException.class, () -> article.sumOn(since.minusDays(1)));
    }

    @Test
    void theAnswerNamesTheRegulationAndTheErrorInWords() {
        assertEquals("PP 28/2008", FineRegulation.PP_28_2008.instrument());
        assertEquals("PP 28/2008 jo. PP 39/2019", FineRegulation.PP_39_2019.instrument());
        String text = Fines.standard()
                .fine(new Breach.Unfined(UnfinedError.TARIFF_HEADING, List.of(goods(8, 5))), TODAY)
                .explanation()
                .toText(Locale.ENGLISH);
        assertTrue(text.contains("tariff heading corrected"), text);
        assertTrue(text.contains("the law names no fine for this error"), text);
    }

    @Test
    void theAnswerToAnOpenPointNamesThePointAndItsSource() {
        Fine fine = Fines.standard().fine(unpaid(goods(15, 0)), TODAY);
        assertEquals(
                List.of("NothingPaid.TOP_BAND"),
                fine.readings().stream().map(each -> each.code()).toList());
        assertTrue(fine.caveats().get(0).words().english().contains("switch NothingPaid.TOP_BAND"));
        assertEquals("PMK 99/PMK.04/2019", NothingPaid.TOP_BAND.citation().instrument());
        assertEquals("6(1)", OverpaidGoods.NO_OFFSET.citation().locator());
    }

    private static void refusesTable(List<FineBand> bands) {
        assertThrows(IllegalArgumentException.class, () -> new BandTable(FineRegulation.PP_39_2019, bands));
    }

    private static FineBand band(long above, Optional<Long> upTo) {
        return new FineBand(
                Percent.of(above), upTo.map(Percent::of), Percent.of(100), Citation.verified("PP 39/2019", "6(1)"));
    }

    private static Breach.ReliefMisuse misuse(long misused, long all) {
        return new Breach.ReliefMisuse(
                ReliefMisuseArticle.ARTICLE_26, DutyRateLevel.ABOVE_ZERO, Rupiah.of(misused), Rupiah.of(all));
    }

    private static FinedGoods goods(long payable, long paid) {
        return FinedGoods.of(Rupiah.of(payable), Rupiah.of(paid));
    }

    private static Breach unpaid(FinedGoods... goods) {
        return new Breach.UnpaidDuty(UnpaidDutyArticle.IMPORT_VALUE, AssessmentSystem.SELF, List.of(goods));
    }

    private static List<String> faults(Runnable wrong) {
        List<Violation> violations =
                assertThrows(InvalidInputException.class, wrong::run).violations();
        return violations.stream().map(each -> each.path() + " " + each.code()).toList();
    }
}
