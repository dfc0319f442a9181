package org.pabean.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.money.Rupiah;

/** Whose rate a trade remedy has, and when it is not known. */
class TradeRemedyTest {

    private static final RemedyRate TEN = known("10");
    private static final RemedyRate TWENTY = known("20");

    @Test
    void aNamedExporterHasItsOwnRateHoweverTheNameIsWritten() {
        TradeRemedy steel = measure(named("Baja Steel Co., Ltd", TEN), others(TWENTY));
        assertEquals(TEN, steel.rateFor(Optional.of("Baja Steel Co., Ltd")));
        assertEquals(TEN, steel.rateFor(Optional.of("  BAJA STEEL CO., LTD ")));
    }

    @Test
    void anyOtherExporterHasTheRateOfAllOthers() {
        assertEquals(
                TWENTY,
                measure(named("Baja Steel", TEN), others(TWENTY)).rateFor(Optional.of("Baja Steel of Elsewhere")));
    }

    @Test
    void theRateOfAllOthersIsNotThatOfAnExporterOfThisName() {
        ExporterRate others = new ExporterRate(ExporterRate.Scope.ALL_OTHERS, "others", TWENTY);
        assertFalse(others.names("others"));
        assertTrue(named("others", TEN).names("Others"));
    }

    @Test
    void withoutAnExporterARateIsKnownOnlyIfAllAreAlike() {
        assertEquals(TEN, measure(named("A", TEN), named("B", TEN), others(TEN)).rateFor(Optional.empty()));
        assertEquals(
                new RemedyRate.NotKnown("10%; 20%"),
                measure(named("A", TEN), others(TWENTY)).rateFor(Optional.empty()));
    }

    @Test
    void anExporterWhoMayStandInAnUnknownTableHasNoKnownRate() {
        ExporterRate table = new ExporterRate(ExporterRate.Scope.NOT_TOLD, "", new RemedyRate.NotKnown("5-15%"));
        TradeRemedy measure = measure(named("A", TEN), table, others(TWENTY));
        assertEquals(new RemedyRate.NotKnown("10%; 5-15%; 20%"), measure.rateFor(Optional.of("B")));
        assertEquals(TEN, measure.rateFor(Optional.of("A")));
    }

    @Test
    void anExporterWithTwoRatesOnADayHasNone() {
        assertEquals(
                new RemedyRate.NotKnown("10%; 20%"),
                measure(named("A", TEN), named("A", TWENTY), others(TEN)).rateFor(Optional.of("A")));
    }

    @Test
    void anExporterOutsideTheMeasureHasNoKnownRateAndNoRangeIsMadeUp() {
        assertEquals(new RemedyRate.NotKnown(""), measure(named("A", TEN)).rateFor(Optional.of("B")));
    }

    @Test
    void aRangeOfUnknownSizeIsLeftOutOfWhatIsTold() {
        RemedyRate perKilogram = new RemedyRate.Known(DutyRate.perUnit(Rupiah.of(1_500), UnitOfMeasure.KGM));
        assertEquals(
                new RemedyRate.NotKnown("Rp 1500/KGM"),
                measure(named("A", perKilogram), others(new RemedyRate.NotKnown("")))
                        .rateFor(Optional.empty()));
    }

    private static RemedyRate known(String percent) {
        return new RemedyRate.Known(DutyRate.percent(percent));
    }

    private static ExporterRate named(String exporter, RemedyRate rate) {
        return new ExporterRate(ExporterRate.Scope.NAMED, exporter, rate);
    }

    private static ExporterRate others(RemedyRate rate) {
        return new ExporterRate(ExporterRate.Scope.ALL_OTHERS, "", rate);
    }

    private static TradeRemedy measure(ExporterRate... rates) {
        return TradeRemedy.builder()
                .measure("hot-rolled plate")
                .levy(Levy.ANTI_DUMPING_DUTY)
                .extent(TradeRemedy.Extent.WHOLE_LINE)
                .from(LocalDate.of(2024, 1, 1))
                .to(LocalDate.MAX)
                .days(TradeRemedy.DayCertainty.STATED)
                .citation(Citation.verified("PMK 1/2024", "1"))
                .addRates(rates)
                .build();
    }
}
