package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.pabean.goods.HsCode;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Confidence;
import org.pabean.law.DateOutsideDataException;
import org.pabean.law.NotInForceException;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.LevyRates;
import org.pabean.levy.LuxuryRate;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.IncomeTaxClass;

class BundledLevyRatesTest {

    private static final HsCode YACHT = HsCode.of("89032300");
    private static final HsCode GLIDER = HsCode.of("88010000");
    private static final HsCode CAR = HsCode.of("87032444");

    private final LevyRates rates = new BundledLevyRates();

    private LevyLaw on(String day) {
        return rates.on(LocalDate.parse(day));
    }

    @Test
    void theServiceLoaderFindsTheBundledRates() {
        assertTrue(ServiceLoader.load(LevyRates.class).stream()
                .anyMatch(provider -> provider.type().equals(BundledLevyRates.class)));
    }

    @Test
    void vatChangesOnItsDays() {
        assertEquals(Percent.of(10), on("2022-03-31").vat().percent());
        assertEquals(Percent.of(11), on("2022-04-01").vat().percent());
        assertEquals(Percent.of(11), on("2024-12-31").vat().percent());
        assertEquals(Percent.of(12), on("2025-01-01").vat().percent());
    }

    @Test
    void from2025OrdinaryGoodsAreTaxedOnElevenTwelfths() {
        assertEquals(Fraction.ONE, on("2024-12-31").vat().baseOfOrdinaryGoods());
        assertEquals(Fraction.of(11, 12), on("2025-01-01").vat().baseOfOrdinaryGoods());
        assertEquals(Percent.of(11), on("2025-01-01").vat().effectiveOnOrdinaryGoods());
    }

    @Test
    void beforeItsTextWasReadTheVatRateIsMarkedAsNotVerified() {
        assertEquals(Confidence.UNVERIFIED, on("2010-03-31").vat().citation().confidence());
        assertEquals(Confidence.VERIFIED, on("2010-04-01").vat().citation().confidence());
    }

    @Test
    void generalIncomeTaxDependsOnTheImporter() {
        assertEquals(
                Percent.parse("2.5"),
                on("2025-08-01").incomeTax(IncomeTaxClass.OTHER, true).percent());
        assertEquals(
                Percent.parse("7.5"),
                on("2025-08-01").incomeTax(IncomeTaxClass.OTHER, false).percent());
        assertEquals(
                Confidence.UNVERIFIED,
                on("2010-08-30")
                        .incomeTax(IncomeTaxClass.OTHER, true)
                        .citation()
                        .confidence());
    }

    @Test
    void listedGoodsBearTheSameWithAndWithoutImporterNumber() {
        for (boolean api : new boolean[] {true, false}) {
            assertEquals(
                    Percent.of(10),
                    on("2018-09-13").incomeTax(IncomeTaxClass.LIST_A, api).percent());
            assertEquals(
                    Percent.parse("7.5"),
                    on("2018-09-13").incomeTax(IncomeTaxClass.LIST_B, api).percent());
        }
    }

    @Test
    void staplesAreFavouredOnlyWithAnImporterNumber() {
        assertEquals(
                Percent.parse("0.5"),
                on("2025-07-31").incomeTax(IncomeTaxClass.STAPLE, true).percent());
        assertEquals(
                Percent.parse("7.5"),
                on("2025-07-31").incomeTax(IncomeTaxClass.STAPLE, false).percent());
    }

    @Test
    void goldBarsFallToAQuarterPercentOnTheFirstOfAugust2025() {
        assertEquals(
                Percent.parse("7.5"),
                on("2025-07-31").incomeTax(IncomeTaxClass.GOLD_BAR, false).percent());
        assertEquals(
                Percent.parse("0.25"),
                on("2025-08-01").incomeTax(IncomeTaxClass.GOLD_BAR, false).percent());
    }

    @Test
    void aClassWithoutRateOnTheDayIsRefused() {
        LevyLaw law = on("2014-01-04");
        assertThrows(NotInForceException.class, () -> law.incomeTax(IncomeTaxClass.LIST_B, true));
    }

    @Test
    void exciseOnDrinksRisesWithTheYear2024() {
        assertEquals(
                DutyRate.perUnit(Rupiah.of(44_000), UnitOfMeasure.LTR),
                on("2023-12-31").excise(ExciseGroup.MMEA_B).rate());
        assertEquals(
                DutyRate.perUnit(Rupiah.of(53_000), UnitOfMeasure.LTR),
                on("2024-01-01").excise(ExciseGroup.MMEA_B).rate());
    }

    @Test
    void liquidConcentrateWasTaxedByTheGramBefore2024() {
        assertEquals(
                DutyRate.perUnit(Rupiah.of(1_000), UnitOfMeasure.GRM),
                on("2023-12-31").excise(ExciseGroup.CONCENTRATE_LIQUID).rate());
        assertEquals(
                DutyRate.perUnit(Rupiah.of(228_000), UnitOfMeasure.LTR),
                on("2024-01-01").excise(ExciseGroup.CONCENTRATE_LIQUID).rate());
    }

    @Test
    void aYachtIsALuxuryWithConditions() {
        LuxuryRate rate = on("2026-02-12").luxury(YACHT);
        assertEquals(List.of(Percent.of(75)), rate.options());
        assertTrue(rate.conditional());
    }

    @Test
    void carsHaveSeveralRatesLowestFirst() {
        List<Percent> options = on("2025-01-01").luxury(CAR).options();
        assertTrue(options.size() > 1);
        assertEquals(options.stream().sorted().toList(), options);
    }

    @Test
    void mostGoodsAreNoLuxury() {
        assertEquals(LuxuryRate.NONE, on("2025-01-01").luxury(HsCode.of("64041190")));
        assertEquals(LuxuryRate.NONE, on("2018-01-01").luxury(HsCode.of("64041190")));
    }

    @Test
    void beforeTheListIsKnownALineOfALuxuryHeadingIsRefused() {
        assertEquals(List.of(Percent.of(40)), on("2020-12-15").luxury(GLIDER).options());
        LevyLaw before = on("2020-12-14");
        assertThrows(NotInForceException.class, () -> before.luxury(GLIDER));
        assertThrows(NotInForceException.class, () -> before.luxury(CAR));
    }

    @Test
    void daysBeforeTheCustomsLawAreOutsideTheData() {
        assertEquals(Percent.of(10), on("1996-04-01").vat().percent());
        assertThrows(DateOutsideDataException.class, () -> on("1996-03-31"));
    }
}
