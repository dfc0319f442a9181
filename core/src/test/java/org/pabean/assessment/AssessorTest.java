package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.assessment.Imports.ASSESSOR;
import static org.pabean.assessment.Imports.BEER;
import static org.pabean.assessment.Imports.DAY;
import static org.pabean.assessment.Imports.LAPTOP;
import static org.pabean.assessment.Imports.RICE;
import static org.pabean.assessment.Imports.RP_100_MILLION;
import static org.pabean.assessment.Imports.SHOES;
import static org.pabean.assessment.Imports.cif;
import static org.pabean.assessment.Imports.item;
import static org.pabean.assessment.Imports.number;
import static org.pabean.assessment.Imports.pib;
import static org.pabean.assessment.Imports.shoes;
import static org.pabean.assessment.Imports.with;
import static org.pabean.assessment.Imports.worth;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.Importer;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.MethodNumber;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Coverage;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.Levy;
import org.pabean.valuation.CustomsValue;

class AssessorTest {

    @Test
    void dutyComesFirstAndTheTaxesAreTakenOfValueAndDuty() {
        Assessment assessment = ASSESSOR.assess(pib(DAY, shoes()));
        assertEquals(Rupiah.of(30_000_000), assessment.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(130_000_000), assessment.importValue());
        assertEquals(Rupiah.of(14_300_000), assessment.amount(Levy.VAT));
        assertEquals(Rupiah.of(3_250_000), assessment.amount(Levy.INCOME_TAX));
        assertEquals(Rupiah.ZERO, assessment.amount(Levy.LUXURY_TAX));
        assertEquals(Rupiah.of(47_550_000), assessment.total());
        assertEquals(assessment.total(), assessment.amountDue());
    }

    @Test
    void anItemCarriesItsCustomsValueWithTheMethodThatGaveIt() {
        AssessedItem priced = ASSESSOR.assess(pib(DAY, cif("1234.56", SHOES))).item(1);
        assertEquals(
                MethodNumber.I, priced.valuation().map(CustomsValue::method).orElseThrow());
        assertEquals(
                Money.of("USD", "1234.56"),
                priced.valuation().map(CustomsValue::amount).orElseThrow());
        assertEquals(
                Optional.empty(), ASSESSOR.assess(pib(DAY, shoes())).item(1).valuation());
    }

    @Test
    void aCifValueInDollarsIsConvertedAtTheRateOfTheDay() {
        Assessment assessment = ASSESSOR.assess(pib(DAY, cif("1234.56", SHOES)));
        assertEquals(Rupiah.of(19_135_680), assessment.customsValue());
        assertEquals(1, assessment.exchangeRates().size());
        assertEquals(Fraction.of(15_500), assessment.exchangeRates().get(0).rupiah());
    }

    @Test
    void aSpecificDutyIsSoMuchPerUnitWhateverTheValue() {
        Quantity load = Quantity.of("25", UnitOfMeasure.TNE);
        Assessment assessment = ASSESSOR.assess(pib(DAY, with(load, worth(RP_100_MILLION, RICE))));
        assertEquals(Rupiah.of(11_250_000), assessment.amount(Levy.IMPORT_DUTY));
        Assessment cheaper = ASSESSOR.assess(pib(DAY, with(load, worth(Rupiah.of(1), RICE))));
        assertEquals(Rupiah.of(11_250_000), cheaper.amount(Levy.IMPORT_DUTY));
    }

    @Test
    void aSpecificDutyNeedsNoValueAndThenNoTaxIsComputed() {
        Quantity load = Quantity.of("330", UnitOfMeasure.MLT);
        Assessment assessment = ASSESSOR.assess(pib(DAY, with(load, item(BEER, ItemValue.NONE))));
        assertEquals(Rupiah.of(4_620), assessment.total(Levy.IMPORT_DUTY).exact());
        assertEquals(Rupiah.of(5_000), assessment.total());
        assertEquals(
                List.of("VALUE_NOT_STATED"),
                assessment.caveats().stream().map(Caveat::code).toList());
    }

    @Test
    void aStatedRateWinsOverTheBook() {
        DeclaredRates stated = DeclaredRates.builder()
                .importDuty(org.pabean.tariff.DutyRate.percent("5"))
                .vat(Percent.of(10))
                .incomeTax(Percent.of(1))
                .build();
        Assessment assessment = ASSESSOR.assess(pib(DAY, shoes().with(stated)));
        assertEquals(Rupiah.of(5_000_000), assessment.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(10_500_000), assessment.amount(Levy.VAT));
        assertEquals(Rupiah.of(1_050_000), assessment.amount(Levy.INCOME_TAX));
    }

    @Test
    void anImportValueAloneIsTaxedWithoutDuty() {
        Assessment assessment = ASSESSOR.assess(pib(DAY, item(SHOES, new ItemValue.ImportValue(RP_100_MILLION))));
        assertEquals(Rupiah.ZERO, assessment.amount(Levy.IMPORT_DUTY));
        assertEquals(RP_100_MILLION, assessment.importValue());
        assertEquals(Rupiah.of(11_000_000), assessment.amount(Levy.VAT));
    }

    @Test
    void eachLevyIsRoundedOnceForAllItems() {
        Assessment assessment =
                ASSESSOR.assess(pib(DAY, worth(Rupiah.of(1_001), SHOES), number(2, worth(Rupiah.of(1_001), SHOES))));
        assertEquals(Rupiah.parse("600.6"), assessment.total(Levy.IMPORT_DUTY).exact());
        assertEquals(Rupiah.of(1_000), assessment.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.parse("300.3"), assessment.item(2).amount(Levy.IMPORT_DUTY));
    }

    @Test
    void aRoundingPolicyOfTheCallerWinsOverThatOfTheLaw() {
        Declaration declaration = pib(DAY, worth(Rupiah.of(1_001), SHOES));
        Assessment unrounded = ASSESSOR.rounding(RoundingPolicy.NONE).assess(declaration);
        assertEquals(Rupiah.parse("300.3"), unrounded.amount(Levy.IMPORT_DUTY));
        Assessment up = ASSESSOR.rounding(RoundingPolicy.ALL_UP_1000).assess(declaration);
        assertEquals(Rupiah.of(1_000), up.amount(Levy.VAT));
    }

    @Test
    void incomeTaxDependsOnTheImporterIdentification() {
        assertEquals(Rupiah.of(2_500_000), incomeTax(Importer.company(), Optional.empty(), DAY));
        assertEquals(Rupiah.of(7_500_000), incomeTax(Importer.person(), Optional.empty(), DAY));
    }

    @Test
    void incomeTaxIsDoubledForWantOfATaxNumber() {
        Importer nameless = Importer.company().withoutTaxNumber();
        assertEquals(Rupiah.of(5_000_000), incomeTax(nameless, Optional.empty(), DAY));
        assertEquals(Rupiah.of(20_000_000), incomeTax(nameless, Optional.of(IncomeTaxClass.LIST_A), DAY));
    }

    @Test
    void theClassOfTheGoodsDecidesTheIncomeTax() {
        Importer company = Importer.company();
        assertEquals(Rupiah.of(10_000_000), incomeTax(company, Optional.of(IncomeTaxClass.LIST_A), DAY));
        assertEquals(Rupiah.of(10_000_000), incomeTax(Importer.person(), Optional.of(IncomeTaxClass.LIST_A), DAY));
        assertEquals(Rupiah.of(7_500_000), incomeTax(company, Optional.of(IncomeTaxClass.LIST_B), DAY));
        assertEquals(Rupiah.of(500_000), incomeTax(company, Optional.of(IncomeTaxClass.STAPLE), DAY));
        assertEquals(Rupiah.of(7_500_000), incomeTax(Importer.person(), Optional.of(IncomeTaxClass.STAPLE), DAY));
        assertEquals(
                Rupiah.of(250_000),
                incomeTax(Importer.person(), Optional.of(IncomeTaxClass.GOLD_BAR), LocalDate.of(2025, 8, 1)));
    }

    private static Rupiah incomeTax(Importer importer, Optional<IncomeTaxClass> goods, LocalDate day) {
        DeclaredRates rates = DeclaredRates.builder().incomeTaxClass(goods).build();
        return ASSESSOR.assess(pib(day, importer, worth(RP_100_MILLION, LAPTOP).with(rates)))
                .amount(Levy.INCOME_TAX);
    }

    @Test
    void theGeneralIncomeTaxRateCarriesAWarningAndAStatedClassDoesNot() {
        Caveat caveat = ASSESSOR.assess(pib(DAY, shoes())).caveats().get(0);
        assertEquals("INCOME_TAX_LIST_UNKNOWN", caveat.code());
        assertEquals("item 1", caveat.path());
        assertEquals(List.of(), ASSESSOR.assess(pib(DAY, ofKnownClass())).caveats());
    }

    @Test
    void aStrictAssessorRefusesWhatWouldCarryAWarning() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> ASSESSOR.strict().assess(pib(DAY, shoes())));
        Violation violation = refused.violations().get(0);
        assertEquals("INCOME_TAX_LIST_UNKNOWN", violation.code());
        assertEquals("item 1", violation.path());
        Declaration clear = pib(DAY, ofKnownClass());
        assertEquals(ASSESSOR.assess(clear), ASSESSOR.strict().assess(clear));
    }

    private static org.pabean.declaration.GoodsItem ofKnownClass() {
        return shoes().with(DeclaredRates.builder()
                .incomeTaxClass(IncomeTaxClass.OTHER)
                .build());
    }

    @Test
    void whatTheAuthorityDeterminedStandsBesideTheComputedAmount() {
        Assessment assessment = ASSESSOR.assess(pib(DAY, shoes()));
        Citation notice = Citation.verified("SPTNP-000123", "");
        Assessment determined = assessment.withDetermined(Levy.IMPORT_DUTY, Rupiah.of(36_000_000), notice);
        assertEquals(Optional.of(Rupiah.of(36_000_000)), determined.determined(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(30_000_000), determined.amount(Levy.IMPORT_DUTY));
        assertEquals(assessment.total(), determined.total());
        assertEquals(Optional.empty(), determined.determined(Levy.VAT));
        Assessment again = determined.withDetermined(Levy.IMPORT_DUTY, Rupiah.of(33_000_000), notice);
        assertEquals(Optional.of(Rupiah.of(33_000_000)), again.determined(Levy.IMPORT_DUTY));
        assertEquals(1, again.determined().size());
        assertEquals(List.of(), assessment.determined());
    }

    @Test
    void amountsDeterminedForTwoLeviesStandSideBySide() {
        Citation notice = Citation.verified("SPTNP-000123", "");
        Assessment determined = ASSESSOR.assess(pib(DAY, shoes()))
                .withDetermined(Levy.IMPORT_DUTY, Rupiah.of(36_000_000), notice)
                .withDetermined(Levy.VAT, Rupiah.of(14_960_000), notice);
        assertEquals(Optional.of(Rupiah.of(36_000_000)), determined.determined(Levy.IMPORT_DUTY));
        assertEquals(Optional.of(Rupiah.of(14_960_000)), determined.determined(Levy.VAT));
    }

    @Test
    void assessmentsAreEqualIfDeclarationFiguresAndDeterminedAmountsAre() {
        Assessment assessment = ASSESSOR.assess(pib(DAY, shoes()));
        Assessment same = ASSESSOR.assess(pib(DAY, shoes()));
        assertEquals(same, assessment);
        assertEquals(same.hashCode(), assessment.hashCode());
        Citation notice = Citation.verified("SPTNP-000123", "");
        for (Assessment other : List.of(
                ASSESSOR.assess(pib(DAY.plusDays(1), shoes())),
                ASSESSOR.rounding(RoundingPolicy.ALL_UP_1000).assess(pib(DAY, shoes())),
                assessment.withDetermined(Levy.IMPORT_DUTY, Rupiah.of(36_000_000), notice))) {
            assertNotEquals(assessment, other);
            assertNotEquals(assessment.hashCode(), other.hashCode());
        }
    }

    @Test
    void anAssessmentIsWrittenAsFormDayAndTheLeviesThatComeToSomething() {
        assertEquals(
                "PIB of 2025-06-02: [IMPORT_DUTY 30000000, VAT 14300000, INCOME_TAX 3250000]",
                ASSESSOR.assess(pib(DAY, shoes())).toString());
    }

    @Test
    void anAssessmentNamesTheDataItUsed() {
        List<String> names = ASSESSOR.assess(pib(DAY, shoes())).sources().stream()
                .map(Coverage::name)
                .toList();
        assertTrue(names.containsAll(List.of("fixed tariff", "fixed levy rates", "fixed exchange rates")));
    }

    @Test
    void anItemIsFoundByItsNumberOnly() {
        Assessment assessment = ASSESSOR.assess(pib(DAY, number(7, shoes())));
        assertEquals(7, assessment.item(7).item().number());
        assertThrows(NoSuchElementException.class, () -> assessment.item(1));
    }

    @Test
    void anAssessorIsNotChangedByItsVariants() {
        Assessor plain = Assessor.of(ASSESSOR.data());
        plain.with(ExchangeRateDay.REGISTRATION).strict().rounding(RoundingPolicy.NONE);
        assertEquals(ASSESSOR.assess(pib(DAY, shoes())), plain.assess(pib(DAY, shoes())));
        assertEquals(ExchangeRateDay.PAYMENT, plain.readings().of(ExchangeRateDay.class));
    }
}
