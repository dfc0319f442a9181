package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
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
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.UnknownTariffLineException;

class BundledTariffTest {

    private static final HsCode BEER = HsCode.of("22030019");
    private static final HsCode SHOES = HsCode.of("64041190");
    private static final HsCode BATTERY_CAR = HsCode.of("87038017");
    private static final HsCode DROPPED_IN_2022 = HsCode.of("03034900");
    private static final LocalDate LAST_OF_2017 = LocalDate.of(2022, 3, 31);
    private static final LocalDate FIRST_OF_2022 = LocalDate.of(2022, 4, 1);

    private final BundledTariff tariff = new BundledTariff();

    @Test
    void theServiceLoaderFindsTheBundledTariff() {
        assertTrue(ServiceLoader.load(TariffProvider.class).stream()
                .anyMatch(provider -> provider.type().equals(BundledTariff.class)));
    }

    @Test
    void shoesBearThirtyPercent() {
        TariffEntry entry = tariff.on(LocalDate.of(2025, 6, 10)).entry(SHOES);
        assertEquals(DutyRate.percent("30"), entry.duty());
        assertEquals("BTKI 2022", entry.layer());
        assertEquals("PMK 26/PMK.010/2022 annex III", entry.citation().toString());
        assertEquals(Confidence.SECONDARY, entry.citation().confidence());
    }

    @Test
    void beerBearsRupiahPerLitre() {
        assertEquals(
                DutyRate.perUnit(Rupiah.of(14_000), UnitOfMeasure.LTR),
                tariff.on(FIRST_OF_2022).entry(BEER).duty());
    }

    @Test
    void eachEditionAnswersForItsOwnDays() {
        assertEquals("BTKI 2017", tariff.on(LAST_OF_2017).entry(BEER).layer());
        assertEquals("BTKI 2022", tariff.on(FIRST_OF_2022).entry(BEER).layer());
    }

    @Test
    void equalRatesShareOneAnswer() {
        assertSame(
                tariff.on(FIRST_OF_2022).entry(HsCode.of("01012100")),
                tariff.on(LocalDate.of(2026, 1, 1)).entry(HsCode.of("01013010")));
    }

    @Test
    void aLineWithoutEntryInAnyEditionIsUnknown() {
        var book = tariff.on(FIRST_OF_2022);
        assertThrows(UnknownTariffLineException.class, () -> book.entry(HsCode.of("00000000")));
        assertThrows(UnknownTariffLineException.class, () -> book.entry(HsCode.of("2203")));
    }

    @Test
    void aLineThatALaterEditionDroppedIsStillFoundOnItsOwnDays() {
        assertEquals("BTKI 2017", tariff.on(LAST_OF_2017).entry(DROPPED_IN_2022).layer());
        var later = tariff.on(FIRST_OF_2022);
        assertThrows(TariffLineNotInForceException.class, () -> later.entry(DROPPED_IN_2022));
    }

    @Test
    void theFirstDayIsTheFirstOfMarch2017() {
        assertEquals(
                DutyRate.percent("0"),
                tariff.on(LocalDate.of(2017, 3, 1)).entry(HsCode.of("01012100")).duty());
        assertThrows(DateOutsideDataException.class, () -> tariff.on(LocalDate.of(2017, 2, 28)));
    }

    @Test
    void aConditionalRateIsToldButDoesNotApplyByItself() {
        var book = tariff.on(LocalDate.of(2025, 12, 31));
        assertEquals(DutyRate.percent("10"), book.entry(BATTERY_CAR).duty());
        assertEquals(
                DutyRate.percent("0"), book.conditionalRates(BATTERY_CAR).get(0).duty());
        assertEquals(List.of(), tariff.on(LocalDate.of(2026, 1, 1)).conditionalRates(BATTERY_CAR));
    }

    @Test
    void aMisprintOfTheSourceIsMarkedAsNotVerified() {
        assertEquals(
                Confidence.UNVERIFIED,
                tariff.on(LAST_OF_2017).entry(HsCode.of("85299059")).citation().confidence());
    }

    @Test
    void coverageCountsTheLinesOfBothEditions() {
        assertEquals(
                List.of(10_826, 11_552),
                tariff.coverage().stream().map(coverage -> coverage.rows()).toList());
    }
}
