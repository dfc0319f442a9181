package org.pabean.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.ReferenceData;
import org.pabean.declaration.AdditionalDuty;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExporterRate;
import org.pabean.tariff.Levy;
import org.pabean.tariff.RemedyRate;
import org.pabean.tariff.TradeRemedies;
import org.pabean.tariff.TradeRemedy;
import org.pabean.tariff.TradeRemedy.DayCertainty;
import org.pabean.tariff.TradeRemedy.Extent;
import org.pabean.testkit.FixedReferenceData;

/** When a measure against unfair imports is charged, and when it is only told. */
class TradeRemediesOfADeclarationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final Country CHINA = Country.of("CN");
    private static final HsCode SHOES = HsCode.of("64039990");
    private static final Citation LAW = Citation.verified("PMK 1/2025", "1");
    private static final RemedyRate TEN = new RemedyRate.Known(DutyRate.percent("10"));
    private static final RemedyRate TWENTY = new RemedyRate.Known(DutyRate.percent("20"));

    @Test
    void aMeasureOnTheWholeLineWithOneRateAndStatedDaysIsCharged() {
        Assessment assessment = assess(measure(Extent.WHOLE_LINE, DayCertainty.STATED, OptionalInt.empty(), TEN));
        assertEquals(Rupiah.of(100_000), assessment.amount(Levy.SAFEGUARD_DUTY));
        assertEquals(List.of(), doubts(assessment));
    }

    @Test
    void aMeasureOnPartOfTheLineIsToldAndNotCharged() {
        told(measure(Extent.PART_OF_LINE, DayCertainty.STATED, OptionalInt.empty(), TEN));
    }

    @Test
    void aMeasureOfUnsureDaysIsToldAndNotCharged() {
        told(measure(Extent.WHOLE_LINE, DayCertainty.DERIVED, OptionalInt.empty(), TEN));
        told(measure(Extent.WHOLE_LINE, DayCertainty.UNKNOWN, OptionalInt.empty(), TEN));
    }

    @Test
    void aMeasureThatLeavesCountriesOutIsToldAndNotCharged() {
        told(measure(Extent.WHOLE_LINE, DayCertainty.STATED, OptionalInt.of(120), TEN));
    }

    @Test
    void aMeasureWithSeveralRatesIsToldAndNotCharged() {
        told(measure(Extent.WHOLE_LINE, DayCertainty.STATED, OptionalInt.empty(), TEN, TWENTY));
    }

    @Test
    void aDutyThatTheItemStatesSettlesTheMatter() {
        DeclaredRates stated = DeclaredRates.builder()
                .addAdditionalDuties(new AdditionalDuty(Levy.SAFEGUARD_DUTY, DutyRate.percent("0")))
                .build();
        Assessment assessment = assess(
                measure(Extent.WHOLE_LINE, DayCertainty.STATED, OptionalInt.empty(), TEN),
                item(stated, Optional.of(CHINA)));
        assertEquals(Rupiah.ZERO, assessment.amount(Levy.SAFEGUARD_DUTY));
        assertEquals(List.of(), doubts(assessment));
    }

    @Test
    void goodsOfAnotherOriginOrOfNoneAreNotReached() {
        TradeRemedy measure = measure(Extent.WHOLE_LINE, DayCertainty.STATED, OptionalInt.empty(), TEN);
        for (Optional<Country> origin : List.of(Optional.of(Country.of("TH")), Optional.<Country>empty())) {
            Assessment assessment = assess(measure, item(DeclaredRates.none(), origin));
            assertEquals(Rupiah.ZERO, assessment.amount(Levy.SAFEGUARD_DUTY));
            assertEquals(List.of(), doubts(assessment));
        }
    }

    @Test
    void withoutTradeRemediesOnlyWhatIsStatedIsCharged() {
        TradeRemedy measure = measure(Extent.WHOLE_LINE, DayCertainty.STATED, OptionalInt.empty(), TEN);
        Assessment assessment = Assessor.of(data(measure).withoutTradeRemedies())
                .assess(declaration(item(DeclaredRates.none(), Optional.of(CHINA))));
        assertEquals(Rupiah.ZERO, assessment.amount(Levy.SAFEGUARD_DUTY));
    }

    private static void told(TradeRemedy measure) {
        Assessment assessment = assess(measure);
        assertEquals(Rupiah.ZERO, assessment.amount(Levy.SAFEGUARD_DUTY));
        Caveat doubt = doubts(assessment).get(0);
        assertEquals("item 1", doubt.path());
        assertEquals(LAW, doubt.citation());
        assertTrue(doubt.words().english().startsWith("Safeguard duty (footwear 2025) may be due"), doubt.toString());
    }

    private static List<Caveat> doubts(Assessment assessment) {
        return assessment.caveats().stream()
                .filter(caveat -> caveat.code().equals("ADDITIONAL_DUTY_IN_DOUBT"))
                .toList();
    }

    private static Assessment assess(TradeRemedy measure) {
        return assess(measure, item(DeclaredRates.none(), Optional.of(CHINA)));
    }

    private static Assessment assess(TradeRemedy measure, GoodsItem item) {
        return Assessor.of(data(measure)).assess(declaration(item));
    }

    private static ReferenceData data(TradeRemedy measure) {
        ReferenceData fixed = FixedReferenceData.standard();
        return ReferenceData.builder()
                .tariff(fixed.tariff())
                .levies(fixed.levies())
                .exchange(fixed.exchange())
                .countries(fixed.countries())
                .commodityGroups(fixed.commodityGroups())
                .tradeRemedies(new OneMeasure(measure))
                .build();
    }

    private static GoodsItem item(DeclaredRates rates, Optional<Country> origin) {
        return GoodsItem.builder()
                .number(1)
                .value(new ItemValue.CustomsValue(Rupiah.of(1_000_000)))
                .rates(rates)
                .hsCode(SHOES)
                .origin(origin)
                .build();
    }

    private static Declaration declaration(GoodsItem item) {
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(DAY)
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addItems(item)
                        .build())
                .build();
    }

    private static TradeRemedy measure(Extent extent, DayCertainty days, OptionalInt exempt, RemedyRate... rates) {
        return new TradeRemedy(
                "footwear 2025",
                Levy.SAFEGUARD_DUTY,
                extent,
                LocalDate.of(2025, 1, 1),
                LocalDate.MAX,
                days,
                List.of(rates).stream()
                        .map(rate -> new ExporterRate(ExporterRate.Scope.ALL_OTHERS, "", rate))
                        .toList(),
                exempt,
                LAW);
    }

    private record OneMeasure(TradeRemedy measure) implements TradeRemedies {

        @Override
        public List<TradeRemedy> find(HsCode line, Country origin, LocalDate day) {
            return line.equals(SHOES) && origin.equals(CHINA) ? List.of(measure) : List.of();
        }

        @Override
        public Coverage coverage() {
            return new Coverage("one measure", "test", DAY, DAY, 1, "a test", Confidence.VERIFIED, List.of());
        }
    }
}
