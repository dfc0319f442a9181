package org.pabean.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/** The rates of a tariff and of the schedules beside it. */
class DutyRateTest {

    private static final DutyRate SEVEN_AND_A_HALF = DutyRate.percent("7.5");
    private static final DutyRate PER_LITRE = DutyRate.perUnit(Rupiah.of(14_000), UnitOfMeasure.LTR);
    private static final DutyRate SUM = new DutyRate.Sum(Rupiah.of(100));
    private static final Citation LAW = Citation.verified("PMK 26/PMK.010/2022", "annex");
    private static final AgreementCode ATIGA = AgreementCode.of("ATIGA");
    private static final HsCode SHOES = HsCode.of("64039990");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void aRateIsNoughtOnlyWhereNothingCanComeOfIt() {
        assertTrue(DutyRate.percent("0").isZero());
        assertSame(DutyRate.AdValorem.FREE, DutyRate.percent("0.00"));
        assertTrue(DutyRate.perUnit(Rupiah.ZERO, UnitOfMeasure.LTR).isZero());
        assertTrue(new DutyRate.Sum(Rupiah.ZERO).isZero());
        for (DutyRate rate : List.of(SEVEN_AND_A_HALF, PER_LITRE, SUM)) {
            assertFalse(rate.isZero());
        }
        assertNotSame(DutyRate.AdValorem.FREE, SEVEN_AND_A_HALF);
    }

    @Test
    void aPartOfARateKeepsItsKind() {
        Fraction half = Fraction.of(1, 2);
        assertEquals(DutyRate.percent("3.75"), SEVEN_AND_A_HALF.times(half));
        assertEquals(DutyRate.perUnit(Rupiah.of(7_000), UnitOfMeasure.LTR), PER_LITRE.times(half));
        assertEquals(new DutyRate.Sum(Rupiah.of(50)), SUM.times(half));
    }

    @Test
    void aRateIsWrittenWithItsUnit() {
        assertEquals("7.5%", SEVEN_AND_A_HALF.toString());
        assertEquals("Rp 14000/LTR", PER_LITRE.toString());
        assertEquals("Rp 100", SUM.toString());
    }

    @Test
    void aScheduleSetsARateOfItsOwnOrAPartOfTheGeneralOne() {
        assertEquals(SUM, ScheduledRate.of(SUM).against(SEVEN_AND_A_HALF));
        assertEquals(
                DutyRate.percent("3.75"),
                ScheduledRate.partOfGeneral(Percent.of(50)).against(SEVEN_AND_A_HALF));
    }

    @Test
    void aPreferenceIsOpenToAllGoodsUntilAConditionIsSet() {
        PreferenceRate open = PreferenceRate.of(SEVEN_AND_A_HALF, LAW);
        assertEquals(Optional.empty(), open.condition());
        assertFalse(open.partOfLine());
        assertEquals(
                new PreferenceRate(open.rate(), Optional.of(RateCondition.IN_QUOTA), false, LAW),
                open.under(RateCondition.IN_QUOTA));
    }

    @Test
    void aConditionIsFoundByWhatScheduleFilesWrite() {
        for (RateCondition condition : RateCondition.values()) {
            assertEquals(Optional.of(condition), RateCondition.ofCode(condition.code()));
        }
        assertEquals(Optional.of(RateCondition.IN_QUOTA), RateCondition.ofCode("TRQ_IN_QUOTA"));
        assertEquals(Optional.empty(), RateCondition.ofCode("trq_in_quota"));
    }

    @Test
    void withoutAScheduleEveryQuestionIsAnsweredByWhatToLoad() {
        PreferenceRates none = PreferenceRates.none();
        Country partner = Country.of("TH");
        MissingPreferenceScheduleException refused =
                assertThrows(MissingPreferenceScheduleException.class, () -> none.rates(ATIGA, partner, SHOES, DAY));
        assertEquals(ATIGA, refused.agreement());
        assertEquals(partner, refused.partner());
        assertEquals(SHOES, refused.line());
        assertEquals(DAY, refused.day());
        assertTrue(String.valueOf(refused.getMessage())
                .startsWith("no schedule of ATIGA for goods of TH is loaded that knows line 6403.99.90 on 2026-01-05"));
        assertEquals(List.of(), none.coverage());
    }

    @Test
    void aRefusedLineIsNamedWithItsDay() {
        TariffLineNotInForceException expired = new TariffLineNotInForceException(SHOES, DAY);
        assertEquals(SHOES, expired.line());
        assertEquals(DAY, expired.day());
        assertEquals(SHOES, new UnknownTariffLineException(SHOES).line());
        assertEquals(7, new UnclassifiedGoodsException(7).item());
    }

    @Test
    void aBookSaysNothingOfConditionsUnlessItHasAny() {
        assertEquals(List.of(), book(SEVEN_AND_A_HALF).conditionalRates(SHOES));
    }

    @Test
    void ratesOfWholeMillionthsStandInATableAndAllOthersAreLookedUp() {
        AdValoremTable table = AdValoremTable.of(book(
                SEVEN_AND_A_HALF,
                DutyRate.percent("0"),
                DutyRate.percent("0.0001"),
                DutyRate.percent("0.00001"),
                DutyRate.percent("214748.3647"),
                DutyRate.percent("214748.3648"),
                DutyRate.of(Percent.parse("-5")),
                PER_LITRE));
        long[] expected = {75_000, 0, 1, AdValoremTable.NONE, Integer.MAX_VALUE, -1, -1, -1};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], table.millionths(i));
        }
        assertThrows(IndexOutOfBoundsException.class, () -> table.millionths(expected.length));
    }

    @Test
    void threeKindsOfLeviesAreToldApart() {
        for (Levy levy : Levy.ALL) {
            assertEquals(Levy.ADDITIONAL_DUTIES.contains(levy), levy.isAdditionalDuty(), levy.name());
            assertEquals(
                    List.of(Levy.VAT, Levy.LUXURY_TAX, Levy.INCOME_TAX).contains(levy),
                    levy.isImportTax(),
                    levy.name());
        }
    }

    @Test
    void agreementsAreOrderedByTheirCodes() {
        assertTrue(AgreementCode.of("ACFTA").compareTo(ATIGA) < 0);
        assertTrue(ATIGA.compareTo(AgreementCode.of("ACFTA")) > 0);
        assertEquals(0, ATIGA.compareTo(AgreementCode.of("ATIGA")));
    }

    @Test
    void aListOfMeasuresThatCannotTellMayReachEachLine() {
        TradeRemedies list = new TradeRemedies() {

            @Override
            public List<TradeRemedy> find(HsCode line, Country origin, LocalDate day) {
                return List.of();
            }

            @Override
            public Coverage coverage() {
                return new Coverage("none", "test", DAY, DAY, 0, "a test", Confidence.VERIFIED, List.of());
            }
        };
        assertTrue(list.mayReach(SHOES));
    }

    private static IndexedSchedule book(DutyRate... rates) {
        return new IndexedSchedule() {

            @Override
            public int entryCount() {
                return rates.length;
            }

            @Override
            public int entryIndex(int line) {
                return NONE;
            }

            @Override
            public TariffEntry entryAt(int index) {
                return new TariffEntry(rates[index], LAW, "test");
            }

            @Override
            public LocalDate day() {
                return DAY;
            }

            @Override
            public TariffEntry entry(HsCode line) {
                throw new UnknownTariffLineException(line);
            }
        };
    }
}
