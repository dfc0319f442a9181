package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.assessment.Imports.ASSESSOR;
import static org.pabean.assessment.Imports.DAY;
import static org.pabean.assessment.Imports.SHOES;
import static org.pabean.assessment.Imports.cif;
import static org.pabean.assessment.Imports.paidOn;
import static org.pabean.assessment.Imports.pib;
import static org.pabean.assessment.Imports.shoes;
import static org.pabean.assessment.Imports.under;
import static org.pabean.assessment.Imports.worth;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.AdditionalDuty;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.Facility;
import org.pabean.law.Reading;
import org.pabean.levy.BorneDutyInTaxBase;
import org.pabean.levy.DutyInTaxBase;
import org.pabean.levy.IncomeTaxBase;
import org.pabean.levy.IncomeTaxRounding;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.Rupiah;
import org.pabean.regime.AdditionalDutyUnderFacility;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.testkit.FixedExchangeRates;
import org.pabean.testkit.FixedReferenceData;

/** Each open point of law changes what it says it changes, nothing else, and is listed either way. */
class ReadingsOfAnAssessmentTest {

    private static final LocalDate LAST_OF_2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    @Test
    void theRoundedDutyMayEnterTheTaxBase() {
        Declaration declaration = pib(DAY, worth(Rupiah.of(10_001_001), SHOES));
        Assessment exact = assess(DutyInTaxBase.EXACT, declaration);
        Assessment rounded = assess(DutyInTaxBase.ROUNDED, declaration);
        assertEquals(Rupiah.parse("13001301.3"), exact.importValue());
        assertEquals(Rupiah.of(13_002_001), rounded.importValue());
        assertEquals(Rupiah.of(3_001_000), rounded.amount(Levy.IMPORT_DUTY));
        assertEquals(exact.amount(Levy.IMPORT_DUTY), rounded.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(1_430_143), exact.amount(Levy.VAT));
        assertEquals(Rupiah.of(1_430_220), rounded.amount(Levy.VAT));
    }

    @Test
    void theRoundedDutyIsSharedOverTheItemsInProportion() {
        Declaration declaration =
                pib(DAY, worth(Rupiah.of(1_000), SHOES), Imports.number(2, worth(Rupiah.of(3_000), SHOES)));
        Assessment rounded = assess(DutyInTaxBase.ROUNDED, declaration);
        assertEquals(Rupiah.of(2_000), rounded.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(1_500), rounded.item(1).importValue());
        assertEquals(Rupiah.of(4_500), rounded.item(2).importValue());
    }

    @Test
    void aDutyThatIsPartlyBorneEntersTheTaxBaseAsItsTwoPartsWereRounded() {
        DeclaredRates borne =
                DeclaredRates.builder().addBorneByGovernment(Levy.IMPORT_DUTY).build();
        Declaration declaration = pib(
                DAY,
                worth(Rupiah.of(1_001), SHOES),
                Imports.number(2, worth(Rupiah.of(1_001), SHOES)).with(borne));
        Assessment rounded = assess(DutyInTaxBase.ROUNDED, declaration);
        assertEquals(Rupiah.of(2_000), rounded.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(2_002 + 2_000), rounded.importValue());
    }

    @Test
    void aDutyThatIsNotCollectedOrComesToNoughtEntersNoTaxBaseHoweverItIsRounded() {
        Assessor rounding = ASSESSOR.with(DutyInTaxBase.ROUNDED);
        Declaration exempt = under(new Facility.DutyExemption(), pib(DAY, shoes()));
        assertEquals(Rupiah.of(100_000_000), rounding.assess(exempt).importValue());
        Declaration free = pib(DAY, worth(Rupiah.of(4_550), Imports.LAPTOP));
        assertEquals(Rupiah.of(4_550), rounding.assess(free).importValue());
    }

    /** VAT 500.5 and income tax 113.75 on Rp 4,550; income tax 0.5 up or down. */
    @Test
    void incomeTaxMayStillBeRoundedDown() {
        Declaration declaration = pib(DAY, worth(Rupiah.of(4_550), Imports.LAPTOP));
        Assessment asVat = assess(IncomeTaxRounding.AS_VAT, declaration);
        Assessment down = assess(IncomeTaxRounding.DOWN, declaration);
        assertEquals(Rupiah.of(114), asVat.amount(Levy.INCOME_TAX));
        assertEquals(Rupiah.of(113), down.amount(Levy.INCOME_TAX));
        assertEquals(Rupiah.of(501), asVat.amount(Levy.VAT));
        assertEquals(Rupiah.of(501), down.amount(Levy.VAT));
    }

    @Test
    void theRoundingOfIncomeTaxIsNoQuestionBeforeItsDayNorUnderAPolicyOfTheCaller() {
        LocalDate before = LocalDate.of(2025, 5, 21);
        assertFalse(points(ASSESSOR.assess(pib(before, shoes()))).contains("IncomeTaxRounding"));
        assertTrue(points(ASSESSOR.assess(pib(before.plusDays(1), shoes()))).contains("IncomeTaxRounding"));
        Assessor chosen = ASSESSOR.rounding(RoundingPolicy.DUTY_UP_1000_TAX_HALF_UP_1);
        assertFalse(points(chosen.assess(pib(DAY, shoes()))).contains("IncomeTaxRounding"));
    }

    @Test
    void theBaseOfTheIncomeTaxMayBeCutToThousands() {
        Declaration declaration = pib(DAY, worth(Rupiah.of(1_999), Imports.LAPTOP));
        Assessment exact = ASSESSOR.assess(declaration);
        Assessment cut = assess(IncomeTaxBase.DOWN_TO_THOUSAND, declaration);
        assertEquals(Rupiah.parse("49.975"), exact.total(Levy.INCOME_TAX).exact());
        assertEquals(Rupiah.of(25), cut.total(Levy.INCOME_TAX).exact());
        assertEquals(exact.total(Levy.VAT), cut.total(Levy.VAT));
        assertEquals(exact.importValue(), cut.importValue());
    }

    @Test
    void aDutyThatTheGovernmentBearsMayStayOutOfTheTaxBase() {
        DeclaredRates borne =
                DeclaredRates.builder().addBorneByGovernment(Levy.IMPORT_DUTY).build();
        Declaration declaration = pib(DAY, shoes().with(borne));
        assertEquals(
                Rupiah.of(130_000_000),
                assess(BorneDutyInTaxBase.INCLUDED, declaration).importValue());
        Assessment excluded = assess(BorneDutyInTaxBase.EXCLUDED, declaration);
        assertEquals(Rupiah.of(100_000_000), excluded.importValue());
        assertEquals(Rupiah.of(11_000_000), excluded.amount(Levy.VAT));
        assertEquals(Rupiah.of(30_000_000), excluded.borneByGovernment());
        assertFalse(points(ASSESSOR.assess(pib(DAY, shoes()))).contains("BorneDutyInTaxBase"));
    }

    @Test
    void anExemptionMayReachTheAdditionalDuties() {
        DeclaredRates dumped = DeclaredRates.builder()
                .additionalDuties(List.of(new AdditionalDuty(Levy.ANTI_DUMPING_DUTY, DutyRate.percent("20"))))
                .build();
        Declaration declaration = under(new Facility.DutyExemption(), pib(DAY, shoes().with(dumped)));
        Assessment collected = assess(AdditionalDutyUnderFacility.COLLECTED, declaration);
        assertEquals(Rupiah.ZERO, collected.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(20_000_000), collected.amount(Levy.ANTI_DUMPING_DUTY));
        assertEquals(Rupiah.of(120_000_000), collected.importValue());
        Assessment follows = assess(AdditionalDutyUnderFacility.FOLLOWS_IMPORT_DUTY, declaration);
        assertEquals(Rupiah.ZERO, follows.amount(Levy.ANTI_DUMPING_DUTY));
        assertEquals(Rupiah.of(100_000_000), follows.importValue());
    }

    @Test
    void theDayOfRegistrationMayDecideTheExchangeRate() {
        FixedExchangeRates decrees = FixedExchangeRates.none()
                .with("USD", "16000", LocalDate.of(2024, 12, 25), LAST_OF_2024)
                .with("USD", "17000", NEW_YEAR, LocalDate.of(2025, 1, 7));
        Assessor assessor = Assessor.of(FixedReferenceData.standard().withExchange(decrees));
        Declaration declaration = paidOn(NEW_YEAR, pib(LAST_OF_2024, cif("1000", SHOES)));
        Assessment payment = assess(assessor, ExchangeRateDay.PAYMENT, declaration);
        Assessment registration = assess(assessor, ExchangeRateDay.REGISTRATION, declaration);
        assertEquals(Rupiah.of(17_000_000), payment.customsValue());
        assertEquals(Rupiah.of(16_000_000), registration.customsValue());
    }

    @Test
    void theDayOfPaymentMayDecideTheRatesOfTheImportTaxes() {
        DeclaredRates luxury = DeclaredRates.none().withLuxuryTax(org.pabean.money.Percent.of(40));
        Declaration declaration = paidOn(NEW_YEAR, pib(LAST_OF_2024, shoes().with(luxury)));
        Assessment registration = assess(TaxRateDay.REGISTRATION, declaration);
        Assessment payment = assess(TaxRateDay.PAYMENT, declaration);
        assertEquals(Rupiah.of(14_300_000), registration.amount(Levy.VAT));
        assertEquals(Rupiah.of(15_600_000), payment.amount(Levy.VAT));
        assertEquals(registration.amount(Levy.IMPORT_DUTY), payment.amount(Levy.IMPORT_DUTY));
    }

    @Test
    void aDayOfPaymentIsNoQuestionWhereItIsTheDayOfRegistration() {
        List<String> points = points(ASSESSOR.assess(pib(DAY, shoes())));
        assertFalse(points.contains("ExchangeRateDay"));
        assertFalse(points.contains("TaxRateDay"));
    }

    private static Assessment assess(Reading reading, Declaration declaration) {
        return assess(ASSESSOR, reading, declaration);
    }

    private static Assessment assess(Assessor assessor, Reading reading, Declaration declaration) {
        Assessment assessment = assessor.with(reading).assess(declaration);
        assertTrue(assessment.readings().contains(reading), () -> "listed: " + assessment.readings());
        assertEquals(
                assessment.readings().size(),
                points(assessment).stream().distinct().count());
        return assessment;
    }

    private static List<String> points(Assessment assessment) {
        return assessment.readings().stream()
                .map(reading -> reading.code().substring(0, reading.code().indexOf('.')))
                .toList();
    }
}
