package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pabean.assessment.Imports.ASSESSOR;
import static org.pabean.assessment.Imports.LAPTOP;
import static org.pabean.assessment.Imports.RP_100_MILLION;
import static org.pabean.assessment.Imports.SHOES;
import static org.pabean.assessment.Imports.cif;
import static org.pabean.assessment.Imports.paidOn;
import static org.pabean.assessment.Imports.pib;
import static org.pabean.assessment.Imports.worth;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.Importer;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.Levy;
import org.pabean.testkit.FixedExchangeRates;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.testkit.FixedTariff;

/** The last day of an old rule and the first day of the new one, each with the figures of its side. */
class BothSidesOfEveryChangeTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03-31, 10000000", "2022-04-01, 11000000",
        "2024-12-31, 11000000", "2025-01-01, 11000000"
    })
    void vatOnOrdinaryGoods(LocalDate day, long vat) {
        assertEquals(
                Rupiah.of(vat),
                ASSESSOR.assess(pib(day, worth(RP_100_MILLION, LAPTOP))).amount(Levy.VAT));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-31, 10000000", "2022-04-01, 11000000",
        "2024-12-31, 11000000", "2025-01-01, 12000000"
    })
    void vatOnLuxuryGoods(LocalDate day, long vat) {
        DeclaredRates luxury = DeclaredRates.none().withLuxuryTax(Percent.of(40));
        Assessment assessment =
                ASSESSOR.assess(pib(day, worth(RP_100_MILLION, LAPTOP).with(luxury)));
        assertEquals(Rupiah.of(vat), assessment.amount(Levy.VAT));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 11, 1", "2025-01-01, 12, 11/12"})
    void since2025TheRateIsTwelvePercentOfElevenTwelfths(LocalDate day, String rate, String part) {
        Assessment assessment = ASSESSOR.assess(pib(day, worth(RP_100_MILLION, LAPTOP)));
        var line = Imports.lines(assessment, Levy.VAT).get(0);
        assertEquals(DutyRate.percent(rate), line.rate());
        assertEquals(part, line.basePart().asRatio());
    }

    /** Value Rp 10,050: duty 3,015, VAT on 13,065, income tax 2.5 % of it. */
    @ParameterizedTest
    @CsvSource({
        "2022-04-01, 4000, 2000, 1000",
        "2023-01-13, 4000, 2000, 1000",
        "2023-01-14, 4000, 1437, 326",
        "2025-05-21, 4000, 1437, 326",
        "2025-05-22, 4000, 1437, 327"
    })
    void roundingOfAnImportDeclaration(LocalDate day, long duty, long vat, long incomeTax) {
        Assessment assessment = ASSESSOR.assess(pib(day, worth(Rupiah.of(10_050), SHOES)));
        assertEquals(Rupiah.of(duty), assessment.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(vat), assessment.amount(Levy.VAT));
        assertEquals(Rupiah.of(incomeTax), assessment.amount(Levy.INCOME_TAX));
    }

    /** VAT of 11 % on Rp 4,550 is 500.5. */
    @ParameterizedTest
    @CsvSource({"2023-01-13, 1000", "2023-01-14, 500", "2025-05-21, 500", "2025-05-22, 501"})
    void halfARupiahOfVat(LocalDate day, long vat) {
        Assessment assessment = ASSESSOR.assess(pib(day, worth(Rupiah.of(4_550), LAPTOP)));
        assertEquals(Rupiah.parse("500.5"), assessment.total(Levy.VAT).exact());
        assertEquals(Rupiah.of(vat), assessment.amount(Levy.VAT));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-31, 2500000", "2025-08-01, 250000"})
    void incomeTaxOnGoldBars(LocalDate day, long tax) {
        DeclaredRates gold =
                DeclaredRates.builder().incomeTaxClass(IncomeTaxClass.GOLD_BAR).build();
        assertEquals(
                Rupiah.of(tax),
                ASSESSOR.assess(pib(
                                day,
                                Importer.person(),
                                worth(RP_100_MILLION, LAPTOP).with(gold)))
                        .amount(Levy.INCOME_TAX));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-14, 5000000", "2025-09-15, 0"})
    void aDutyRateThatChanges(LocalDate day, long duty) {
        FixedTariff book = FixedTariff.empty()
                .with(SHOES, DutyRate.percent("5"), LocalDate.MIN, LocalDate.of(2025, 9, 14))
                .with(SHOES, DutyRate.percent("0"), LocalDate.of(2025, 9, 15), LocalDate.MAX);
        Assessor assessor = Assessor.of(FixedReferenceData.standard().withTariff(book));
        assertEquals(
                Rupiah.of(duty),
                assessor.assess(pib(day, worth(RP_100_MILLION, SHOES))).amount(Levy.IMPORT_DUTY));
    }

    @Test
    void theDayOfPaymentDecidesTheExchangeRateAndTheDayOfRegistrationTheTariff() {
        LocalDate tuesday = LocalDate.of(2025, 9, 16);
        LocalDate wednesday = LocalDate.of(2025, 9, 17);
        FixedExchangeRates decrees = FixedExchangeRates.none()
                .with("USD", "16000", LocalDate.of(2025, 9, 10), tuesday)
                .with("USD", "17000", wednesday, LocalDate.of(2025, 9, 23));
        FixedTariff book = FixedTariff.empty()
                .with(SHOES, DutyRate.percent("10"), LocalDate.MIN, tuesday)
                .with(SHOES, DutyRate.percent("20"), wednesday, LocalDate.MAX);
        Assessor assessor =
                Assessor.of(FixedReferenceData.standard().withExchange(decrees).withTariff(book));
        Assessment assessment = assessor.assess(paidOn(wednesday, pib(tuesday, cif("1000", SHOES))));
        assertEquals(Rupiah.of(17_000_000), assessment.customsValue());
        assertEquals(Rupiah.of(1_700_000), assessment.amount(Levy.IMPORT_DUTY));
        assertEquals(Fraction.of(17_000), assessment.exchangeRates().get(0).rupiah());
        assertEquals(
                Rupiah.of(16_000_000),
                assessor.assess(pib(tuesday, cif("1000", SHOES))).customsValue());
    }
}
