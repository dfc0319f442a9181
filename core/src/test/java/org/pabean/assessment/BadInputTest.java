package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import static org.pabean.assessment.Imports.under;
import static org.pabean.assessment.Imports.with;
import static org.pabean.assessment.Imports.worth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pabean.declaration.Circumstances;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.ExciseClaim;
import org.pabean.declaration.Facility;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.levy.LuxuryRate;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.money.UnknownCurrencyException;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExciseGroup;
import org.pabean.testkit.FixedLevyRates;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.valuation.ForeignAmounts;

/** Each thing that can be wrong has its own code and path; all of it is told at once, and nothing is computed. */
class BadInputTest {

    private static final String FIRST = "consignment.items[0]";
    private static final Rupiah QUADRILLION = Rupiah.of(1_000_000_000_000_000L);
    private static final LocalDate BEFORE_ALL_DATA = LocalDate.of(2017, 12, 31);

    @Test
    void aLineThatNoBookHas() {
        refused(FIRST + ".hsCode: TARIFF_LINE_UNKNOWN", pib(DAY, worth(RP_100_MILLION, "99999999")));
    }

    @Test
    void aLineThatIsNotInForceOnTheDay() {
        GoodsItem car = worth(RP_100_MILLION, "87038099");
        refused(FIRST + ".hsCode: TARIFF_LINE_NOT_IN_FORCE", pib(LocalDate.of(2022, 3, 31), car));
        accepted(pib(LocalDate.of(2022, 4, 1), car));
    }

    @Test
    void goodsWithoutALineOfEightDigits() {
        refused(FIRST + ".hsCode: TARIFF_LINE_MISSING", pib(DAY, worth(RP_100_MILLION, "640399")));
        GoodsItem bare = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.CustomsValue(RP_100_MILLION))
                .rates(DeclaredRates.none())
                .build();
        refused(FIRST + ".hsCode: TARIFF_LINE_MISSING", pib(DAY, bare));
        accepted(pib(
                DAY,
                bare.with(DeclaredRates.builder()
                        .importDuty(DutyRate.percent("5"))
                        .build())));
    }

    @Test
    void aDayOutsideTheData() {
        List<String> found = refusal(ASSESSOR, pib(BEFORE_ALL_DATA, shoes()));
        assertEquals(
                List.of("registrationDate: DATE_OUTSIDE_DATA"),
                found.stream().distinct().toList());
        accepted(pib(LocalDate.of(2018, 9, 13), shoes()));
        refused("registrationDate: DATE_OUTSIDE_DATA", pib(LocalDate.of(2018, 9, 12), shoes()));
    }

    @Test
    void anExciseRateThatIsNotKnownForTheDay() {
        DeclaredRates spirit = DeclaredRates.builder()
                .excise(new ExciseClaim.OfGroup(ExciseGroup.ETHYL_ALCOHOL))
                .build();
        refused("registrationDate: DATE_OUTSIDE_DATA", pib(DAY, shoes().with(spirit)));
    }

    @Test
    void aMissingExchangeRateIsToldOncePerCurrency() {
        GoodsItem francs = item(SHOES, new ItemValue.Cif(Money.of("CHF", "10")));
        GoodsItem krona = item(SHOES, new ItemValue.Cif(Money.of("SEK", "10")));
        Declaration declaration = pib(DAY, francs, number(2, francs), number(3, krona));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> ASSESSOR.assess(declaration));
        assertEquals(
                List.of("exchangeRates: EXCHANGE_RATE_MISSING", "exchangeRates: EXCHANGE_RATE_MISSING"),
                pathsAndCodes(refused));
        assertTrue(refused.violations().get(0).message().contains("CHF"));
        assertTrue(refused.violations().get(1).message().contains("SEK"));
    }

    @Test
    void aNegativeAmount() {
        refused(FIRST + ".value: AMOUNT_NEGATIVE", pib(DAY, worth(Rupiah.of(-1), SHOES)));
        refused(FIRST + ".value: AMOUNT_NEGATIVE", pib(DAY, cif("-0.01", SHOES)));
        refused(FIRST + ".quantity: AMOUNT_NEGATIVE", pib(DAY, with(Quantity.of("-1", UnitOfMeasure.KGM), shoes())));
        accepted(pib(DAY, worth(Rupiah.ZERO, SHOES)));
    }

    @Test
    void anAmountBeyondAQuadrillion() {
        accepted(pib(DAY, worth(QUADRILLION, SHOES)));
        refused(FIRST + ".value: AMOUNT_TOO_LARGE", pib(DAY, worth(QUADRILLION.plus(Rupiah.parse("0.01")), SHOES)));
    }

    @Test
    void aForeignAmountIsMeasuredInRupiah() {
        Money quadrillion = new Money(CurrencyCode.USD, QUADRILLION.amount().dividedBy(Fraction.of(15_500)));
        accepted(pib(DAY, item(SHOES, new ItemValue.Cif(quadrillion))));
        Money more = quadrillion.plus(Money.of("USD", "0.01"));
        refused(FIRST + ".value: AMOUNT_TOO_LARGE", pib(DAY, item(SHOES, new ItemValue.Cif(more))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC", "usd", "", "RP"})
    void aCurrencyThatIsoDoesNotKnow(String code) {
        assertEquals(
                code,
                assertThrows(UnknownCurrencyException.class, () -> Money.of(code, "1"))
                        .code());
    }

    @Test
    void aConsignmentWithoutItems() {
        refused("consignment.items: CONSIGNMENT_EMPTY", pib(DAY));
    }

    @Test
    void numbersOfItemsThatRepeatOrAreNone() {
        refused("consignment.items[1].number: ITEM_NUMBER_DUPLICATE", pib(DAY, shoes(), shoes()));
        refused(FIRST + ".number: ITEM_NUMBER_INVALID", pib(DAY, number(0, shoes())));
    }

    @Test
    void ratesThatAreNegativeOrAbsurd() {
        refused(
                FIRST + ".rates.vat: RATE_NEGATIVE",
                pib(
                        DAY,
                        shoes().with(DeclaredRates.builder().vat(Percent.of(-1)).build())));
        refused(
                FIRST + ".rates.importDuty: RATE_TOO_LARGE",
                pib(
                        DAY,
                        shoes().with(DeclaredRates.builder()
                                .importDuty(DutyRate.percent("10000.01"))
                                .build())));
        refused(
                FIRST + ".rates.excise: AMOUNT_NEGATIVE",
                pib(
                        DAY,
                        shoes().with(DeclaredRates.builder()
                                .excise(new ExciseClaim.StampsBought(Rupiah.of(-1)))
                                .build())));
    }

    @Test
    void aRatePerUnitWithoutAFittingQuantity() {
        refused(FIRST + ".quantity: QUANTITY_MISSING", pib(DAY, worth(RP_100_MILLION, RICE)));
        GoodsItem litres = with(Quantity.of("1", UnitOfMeasure.LTR), worth(RP_100_MILLION, RICE));
        refused(FIRST + ".quantity: QUANTITY_MISSING", pib(DAY, litres));
    }

    @Test
    void aLuxuryRateThatTheLineLeavesOpen() {
        LuxuryRate open =
                new LuxuryRate(List.of(Percent.of(15), Percent.of(95)), false, Citation.verified("PP 73/2019", "4"));
        Assessor assessor = Assessor.of(FixedReferenceData.standard()
                .withLevies(FixedLevyRates.standard().withLuxury(SHOES, open)));
        assertEquals(
                List.of(FIRST + ".rates.luxuryTax: LUXURY_TAX_RATE_AMBIGUOUS"), refusal(assessor, pib(DAY, shoes())));
    }

    @Test
    void aStayThatTheLawDoesNotAllow() {
        Declaration plain = pib(DAY, shoes());
        refused("facility.months: TEMPORARY_IMPORT_TERM", under(stay(0, "2"), plain));
        refused("facility.months: TEMPORARY_IMPORT_TERM", under(stay(37, "2"), plain));
        refused("facility.monthlyRate: TEMPORARY_IMPORT_RATE", under(stay(1, "5.01"), plain));
        refused("facility.monthlyRate: TEMPORARY_IMPORT_RATE", under(stay(1, "-1"), plain));
        accepted(under(stay(36, "5"), plain));
    }

    private static Facility stay(int months, String rate) {
        return new Facility.TemporaryImport(months, Percent.parse(rate));
    }

    @Test
    void twoRatesForOneCurrencyAndFactsOfAnotherForm() {
        ExchangeRate rate = ExchangeRate.supplied(CurrencyCode.USD, Fraction.of(15_000), 1);
        Declaration plain = pib(DAY, shoes());
        Declaration declaration = Declaration.builder()
                .documentType(plain.documentType())
                .registrationDate(DAY)
                .importer(Importer.company())
                .consignment(plain.consignment())
                .addExchangeRates(rate, rate)
                .circumstances(new Circumstances.Device(Circumstances.Registration.LATE, 3, Optional.empty()))
                .build();
        assertEquals(
                List.of("exchangeRates[1]: EXCHANGE_RATE_DUPLICATE", "circumstances: CIRCUMSTANCES_MISPLACED"),
                refusal(ASSESSOR, declaration));
    }

    @Test
    void everythingIsToldAtOnce() {
        Declaration declaration = pib(
                DAY,
                worth(Rupiah.of(-1), "99999999"),
                item(BEER, new ItemValue.Cif(Money.of("CHF", "1"))),
                number(0, worth(QUADRILLION.plus(Rupiah.of(1)), LAPTOP))
                        .with(DeclaredRates.builder().vat(Percent.of(-1)).build()));
        assertEquals(
                new TreeSet<>(List.of(
                        "consignment.items[0].hsCode: TARIFF_LINE_UNKNOWN",
                        "consignment.items[0].value: AMOUNT_NEGATIVE",
                        "consignment.items[1].number: ITEM_NUMBER_DUPLICATE",
                        "consignment.items[1].quantity: QUANTITY_MISSING",
                        "consignment.items[2].number: ITEM_NUMBER_INVALID",
                        "consignment.items[2].rates.vat: RATE_NEGATIVE",
                        "consignment.items[2].value: AMOUNT_TOO_LARGE",
                        "exchangeRates: EXCHANGE_RATE_MISSING")),
                new TreeSet<>(refusal(ASSESSOR, declaration)));
    }

    @Test
    void aDayOutsideTheTaxRatesDoesNotHideWhatIsWrongWithTheLines() {
        List<String> found = refusal(ASSESSOR, pib(LocalDate.of(2018, 9, 12), worth(RP_100_MILLION, "99999999")));
        assertEquals(List.of("registrationDate: DATE_OUTSIDE_DATA", FIRST + ".hsCode: TARIFF_LINE_UNKNOWN"), found);
    }

    @Test
    void aPriceThatCannotBeValuedDoesNotHideWhatIsWrongWithTheLines() {
        GoodsItem dollars = item("99999999", new ItemValue.Price(Money.of("USD", "1")));
        GoodsItem euros = item(SHOES, new ItemValue.Price(Money.of("EUR", "1")));
        Consignment mixed = Consignment.builder()
                .incoterm(Incoterm.CIF)
                .addItems(dollars, number(2, euros))
                .build();
        List<String> found =
                refusal(ASSESSOR.with(ForeignAmounts.REFUSED), pib(DAY, shoes()).with(mixed));
        assertTrue(found.contains("consignment.items: CURRENCY_MIXED"), found::toString);
        assertTrue(found.contains(FIRST + ".hsCode: TARIFF_LINE_UNKNOWN"), found::toString);
    }

    private static void refused(String expected, Declaration declaration) {
        assertEquals(List.of(expected), refusal(ASSESSOR, declaration));
    }

    private static void accepted(Declaration declaration) {
        assertDoesNotThrow(() -> ASSESSOR.assess(declaration));
    }

    private static List<String> refusal(Assessor assessor, Declaration declaration) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> assessor.assess(declaration));
        for (Violation violation : refused.violations()) {
            assertFalse(violation.message().isBlank());
        }
        return pathsAndCodes(refused);
    }

    private static List<String> pathsAndCodes(InvalidInputException refused) {
        return refused.violations().stream()
                .map(each -> each.path() + ": " + each.code())
                .toList();
    }
}
