package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.pabean.assessment.Imports.ASSESSOR;
import static org.pabean.assessment.Imports.BEER;
import static org.pabean.assessment.Imports.DAY;
import static org.pabean.assessment.Imports.LAPTOP;
import static org.pabean.assessment.Imports.RP_100_MILLION;
import static org.pabean.assessment.Imports.SHOES;
import static org.pabean.assessment.Imports.lines;
import static org.pabean.assessment.Imports.pib;
import static org.pabean.assessment.Imports.shoes;
import static org.pabean.assessment.Imports.with;
import static org.pabean.assessment.Imports.worth;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pabean.declaration.AdditionalDuty;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.ExciseClaim;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.VatPosition;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.levy.LevyLine;
import org.pabean.levy.LuxuryRate;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.Levy;
import org.pabean.testkit.FixedLevyRates;
import org.pabean.testkit.FixedReferenceData;

/** Every form in which a levy comes. */
class LevyFormsTest {

    private static final Citation LUXURY = Citation.secondary("PP 61/2020", "1");

    @Test
    void additionalDutiesAreTakenOfTheCustomsValueAndEnterTheImportValue() {
        Assessment assessment = assess(DeclaredRates.builder()
                .additionalDuties(List.of(
                        new AdditionalDuty(Levy.ANTI_DUMPING_DUTY, DutyRate.percent("20")),
                        new AdditionalDuty(Levy.COUNTERVAILING_DUTY, DutyRate.percent("5")),
                        new AdditionalDuty(Levy.SAFEGUARD_DUTY, DutyRate.perUnit(Rupiah.of(500), UnitOfMeasure.KGM)),
                        new AdditionalDuty(Levy.RETALIATORY_DUTY, DutyRate.percent("1"))))
                .build());
        assertEquals(Rupiah.of(30_000_000), assessment.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(20_000_000), assessment.amount(Levy.ANTI_DUMPING_DUTY));
        assertEquals(Rupiah.of(5_000_000), assessment.amount(Levy.COUNTERVAILING_DUTY));
        assertEquals(Rupiah.of(500_000), assessment.amount(Levy.SAFEGUARD_DUTY));
        assertEquals(Rupiah.of(1_000_000), assessment.amount(Levy.RETALIATORY_DUTY));
        assertEquals(Rupiah.of(156_500_000), assessment.importValue());
    }

    @Test
    void twoMeasuresOfOneLevyAddUp() {
        Assessment assessment = assess(DeclaredRates.builder()
                .additionalDuties(List.of(
                        new AdditionalDuty(Levy.ANTI_DUMPING_DUTY, DutyRate.percent("20")),
                        new AdditionalDuty(Levy.ANTI_DUMPING_DUTY, DutyRate.percent("3"))))
                .build());
        assertEquals(Rupiah.of(23_000_000), assessment.amount(Levy.ANTI_DUMPING_DUTY));
    }

    static Stream<Arguments> exciseForms() {
        return Stream.of(
                arguments(new ExciseClaim.Given(DutyRate.percent("10")), 13_000_000L),
                arguments(new ExciseClaim.Given(DutyRate.perUnit(Rupiah.of(7), UnitOfMeasure.GRM)), 7_000_000L),
                arguments(new ExciseClaim.Given(new DutyRate.Sum(Rupiah.of(123_000))), 123_000L));
    }

    @ParameterizedTest
    @MethodSource("exciseForms")
    void exciseIsAPercentageOfValueAndDutyOrPerUnitOrASum(ExciseClaim claim, long excise) {
        Assessment assessment = assess(DeclaredRates.builder().excise(claim).build());
        assertEquals(Rupiah.of(excise), assessment.amount(Levy.EXCISE));
        assertEquals(Rupiah.of(130_000_000 + excise), assessment.importValue());
    }

    @ParameterizedTest
    @CsvSource({
        "MMEA_A, 2023-12-31, 1500000", "MMEA_A, 2024-01-01, 1650000", "MMEA_B, 2023-12-31, 4400000",
        "MMEA_B, 2024-01-01, 5300000", "MMEA_C, 2023-12-31, 13900000", "MMEA_C, 2024-01-01, 15200000"
    })
    void drinksBearTheExciseOfTheirGroupAndDay(ExciseGroup group, LocalDate day, long excise) {
        DeclaredRates rates =
                DeclaredRates.builder().excise(new ExciseClaim.OfGroup(group)).build();
        GoodsItem beer = with(Quantity.of("100", UnitOfMeasure.LTR), worth(RP_100_MILLION, BEER));
        Assessment assessment = ASSESSOR.assess(pib(day, beer.with(rates)));
        assertEquals(Rupiah.of(excise), assessment.amount(Levy.EXCISE));
    }

    @Test
    void exciseSettledByStampsIsNotPaidAgainButEntersTheImportValue() {
        Assessment assessment = assess(DeclaredRates.builder()
                .excise(new ExciseClaim.StampsBought(Rupiah.of(10_000_000)))
                .build());
        assertEquals(Rupiah.ZERO, assessment.amount(Levy.EXCISE));
        assertEquals(Rupiah.of(140_000_000), assessment.importValue());
        assertEquals(
                LevyLine.Collection.SETTLED_BY_STAMPS,
                lines(assessment, Levy.EXCISE).get(0).collection());
    }

    @Test
    void otherLeviesEnterTheImportValue() {
        Assessment assessment =
                assess(DeclaredRates.builder().otherLevies(Rupiah.of(1_000_000)).build());
        assertEquals(Rupiah.of(131_000_000), assessment.importValue());
        assertEquals(Rupiah.of(14_410_000), assessment.amount(Levy.VAT));
    }

    @Test
    void luxuryGoodsBearVatInFullAndNeitherTaxStandsInTheOthersBase() {
        Assessment assessment =
                assess(DeclaredRates.builder().luxuryTax(Percent.of(40)).build());
        assertEquals(Rupiah.of(15_600_000), assessment.amount(Levy.VAT));
        assertEquals(Rupiah.of(52_000_000), assessment.amount(Levy.LUXURY_TAX));
        assertEquals(Rupiah.of(3_250_000), assessment.amount(Levy.INCOME_TAX));
    }

    @Test
    void theLuxuryTaxOfALineIsLookedUpAndCanBeStatedAsNought() {
        LuxuryRate forty = new LuxuryRate(List.of(Percent.of(40)), true, LUXURY);
        Assessor assessor = Assessor.of(FixedReferenceData.standard()
                .withLevies(FixedLevyRates.standard().withLuxury(SHOES, forty)));
        Assessment found = assessor.assess(pib(DAY, shoes()));
        assertEquals(Rupiah.of(52_000_000), found.amount(Levy.LUXURY_TAX));
        assertEquals("LUXURY_TAX_CONDITIONAL", found.caveats().get(0).code());
        Assessment exempt =
                assessor.assess(pib(DAY, shoes().with(DeclaredRates.none().withLuxuryTax(Percent.ZERO))));
        assertEquals(Rupiah.ZERO, exempt.amount(Levy.LUXURY_TAX));
        assertEquals(Rupiah.of(14_300_000), exempt.amount(Levy.VAT));
    }

    @ParameterizedTest
    @CsvSource({"TAXABLE, 14300000, PAID", "EXEMPT, 0, NOT_COLLECTED", "NOT_COLLECTED, 0, NOT_COLLECTED"})
    void vatMayBeExemptOrNotCollectedWhileDutyIsDue(VatPosition position, long vat, LevyLine.Collection collection) {
        Assessment assessment =
                assess(DeclaredRates.builder().vatPosition(position).build());
        assertEquals(Rupiah.of(vat), assessment.amount(Levy.VAT));
        assertEquals(collection, lines(assessment, Levy.VAT).get(0).collection());
        assertEquals(Rupiah.of(30_000_000), assessment.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(3_250_000), assessment.amount(Levy.INCOME_TAX));
    }

    @Test
    void whatTheGovernmentBearsIsComputedAndNotPaid() {
        Assessment assessment = assess(DeclaredRates.builder()
                .addBorneByGovernment(Levy.IMPORT_DUTY, Levy.VAT)
                .build());
        assertEquals(Rupiah.of(30_000_000), assessment.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(30_000_000), assessment.total(Levy.IMPORT_DUTY).borne());
        assertEquals(Rupiah.ZERO, assessment.total(Levy.IMPORT_DUTY).paid());
        assertEquals(Rupiah.of(130_000_000), assessment.importValue());
        assertEquals(Rupiah.of(44_300_000), assessment.borneByGovernment());
        assertEquals(Rupiah.of(3_250_000), assessment.amountDue());
        assertEquals(Rupiah.of(47_550_000), assessment.total());
    }

    @Test
    void thePartThatTheGovernmentBearsIsRoundedForItself() {
        DeclaredRates borne =
                DeclaredRates.builder().addBorneByGovernment(Levy.IMPORT_DUTY).build();
        Assessment assessment = ASSESSOR.assess(pib(
                DAY,
                worth(Rupiah.of(1_001), SHOES),
                Imports.number(2, worth(Rupiah.of(1_001), SHOES)).with(borne)));
        LevyTotal duty = assessment.total(Levy.IMPORT_DUTY);
        assertEquals(Rupiah.parse("600.6"), duty.exact());
        assertEquals(Rupiah.of(1_000), duty.paid());
        assertEquals(Rupiah.of(1_000), duty.borne());
        assertEquals(Rupiah.of(2_000), duty.amount());
    }

    @Test
    void aRateOfNoughtGivesNoughtAndIsStillShown() {
        Assessment assessment = ASSESSOR.assess(pib(DAY, worth(RP_100_MILLION, LAPTOP)));
        assertEquals(Rupiah.ZERO, assessment.amount(Levy.IMPORT_DUTY));
        assertEquals(1, lines(assessment, Levy.IMPORT_DUTY).size());
    }

    private static Assessment assess(DeclaredRates rates) {
        return ASSESSOR.assess(pib(
                DAY, with(Quantity.of("1000", UnitOfMeasure.KGM), shoes()).with(rates)));
    }
}
