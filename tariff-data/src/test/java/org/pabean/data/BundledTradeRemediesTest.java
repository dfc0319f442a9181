package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.tariff.RemedyRate;
import org.pabean.tariff.TradeRemedies;
import org.pabean.tariff.TradeRemedy;

class BundledTradeRemediesTest {

    private static final HsCode STAPLE_FIBRE = HsCode.of("55032010");
    private static final HsCode CARPET = HsCode.of("57011010");
    private static final HsCode TINPLATE = HsCode.of("72101210");
    private static final Country CHINA = Country.of("CN");
    private static final Country INDIA = Country.of("IN");

    private final TradeRemedies remedies = new BundledTradeRemedies();

    private List<TradeRemedy> find(HsCode line, Country origin, String day) {
        return remedies.find(line, origin, LocalDate.parse(day));
    }

    @Test
    void theServiceLoaderFindsTheBundledRemedies() {
        assertTrue(ServiceLoader.load(TradeRemedies.class).stream()
                .anyMatch(provider -> provider.type().equals(BundledTradeRemedies.class)));
    }

    @Test
    void aNamedExporterHasARateOfItsOwn() {
        TradeRemedy measure = find(STAPLE_FIBRE, INDIA, "2023-01-01").get(0);
        assertEquals(Levy.ANTI_DUMPING_DUTY, measure.levy());
        assertEquals(
                new RemedyRate.Known(DutyRate.percent("5.82")),
                measure.rateFor(Optional.of("reliance industries limited ")));
        assertEquals(new RemedyRate.Known(DutyRate.percent("16.67")), measure.rateFor(Optional.of("Somebody Ltd")));
    }

    @Test
    void withoutExporterTheRateIsNotKnownWhereRatesDiffer() {
        TradeRemedy measure = find(STAPLE_FIBRE, CHINA, "2023-01-01").get(0);
        assertEquals(new RemedyRate.NotKnown("13%; 0%; 16.1%"), measure.rateFor(Optional.empty()));
    }

    @Test
    void aMeasureHoldsOnBothItsEndsAndNotBeyond() {
        assertEquals(List.of(), find(STAPLE_FIBRE, INDIA, "2022-12-11"));
        assertEquals(1, find(STAPLE_FIBRE, INDIA, "2022-12-12").size());
        assertEquals(1, find(STAPLE_FIBRE, INDIA, "2027-12-11").size());
        assertEquals(List.of(), find(STAPLE_FIBRE, INDIA, "2027-12-12"));
    }

    @Test
    void goodsOfOtherOriginAreNotReached() {
        assertEquals(List.of(), find(STAPLE_FIBRE, Country.of("JP"), "2023-01-01"));
    }

    @Test
    void aSafeguardReachesEveryOriginAtTheAmountOfItsYear() {
        TradeRemedy measure = find(CARPET, Country.of("TR"), "2025-08-20").get(0);
        assertEquals(Levy.SAFEGUARD_DUTY, measure.levy());
        assertEquals(
                new RemedyRate.Known(DutyRate.perUnit(Rupiah.of(71_058), UnitOfMeasure.MTK)),
                measure.rateFor(Optional.empty()));
        assertEquals(OptionalInt.of(112), measure.exemptCountries());
    }

    @Test
    void aRangeIsToldAndNeverANumber() {
        TradeRemedy measure = find(TINPLATE, CHINA, "2025-01-01").get(0);
        assertEquals(TradeRemedy.DayCertainty.UNKNOWN, measure.days());
        assertEquals(new RemedyRate.NotKnown("6.1-7.4 %"), measure.rateFor(Optional.of("Any")));
    }

    @Test
    void alternativeRatesOfUnknownDaysAreNotChosenFrom() {
        TradeRemedy tiles = find(HsCode.of("69072110"), CHINA, "2025-06-01").stream()
                .filter(measure -> measure.levy() == Levy.SAFEGUARD_DUTY)
                .findFirst()
                .orElseThrow();
        assertEquals(new RemedyRate.NotKnown("12.72%; 12.44%"), tiles.rateFor(Optional.empty()));
    }

    @Test
    void theLongestCodeOfAMeasureDecides() {
        TradeRemedy garment = find(HsCode.of("62043300"), CHINA, "2022-06-01").get(0);
        assertEquals(
                new RemedyRate.Known(DutyRate.perUnit(Rupiah.of(63_000), UnitOfMeasure.PCE)),
                garment.rateFor(Optional.empty()));
        TradeRemedy other = find(HsCode.of("62046200"), CHINA, "2022-06-01").get(0);
        assertEquals(TradeRemedy.Extent.PART_OF_LINE, other.extent());
        assertEquals(new RemedyRate.NotKnown("19260-63000"), other.rateFor(Optional.empty()));
    }

    @Test
    void all139RatesAreThere() {
        assertEquals(139, remedies.coverage().rows());
    }
}
