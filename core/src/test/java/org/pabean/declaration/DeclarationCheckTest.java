package org.pabean.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Violation;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/** Every amount and every rate that a declaration states is looked over, each under a path of its own. */
class DeclarationCheckTest {

    private static final String RATES = "consignment.items[0].rates.";
    private static final Fraction QUADRILLION = Fraction.of(1_000_000_000_000_000L);
    private static final Fraction A_SEN = Fraction.of(1, 100);

    /** What a declarant states for an item in rupiah, with its path. */
    private static List<Stated> amounts(Fraction amount) {
        Rupiah rupiah = Rupiah.of(amount);
        DutyRate perKilogram = DutyRate.perUnit(rupiah, UnitOfMeasure.KGM);
        DutyRate sum = new DutyRate.Sum(rupiah);
        return List.of(
                new Stated("importDuty", rates().importDuty(perKilogram).build()),
                new Stated("importDuty", rates().importDuty(sum).build()),
                new Stated("additionalDuties[0]", additional(perKilogram)),
                new Stated("additionalDuties[0]", additional(sum)),
                new Stated(
                        "excise",
                        rates().excise(new ExciseClaim.Given(perKilogram)).build()),
                new Stated("excise", rates().excise(new ExciseClaim.Given(sum)).build()),
                new Stated(
                        "excise",
                        rates().excise(new ExciseClaim.StampsBought(rupiah)).build()),
                new Stated("otherLevies", rates().otherLevies(rupiah).build()));
    }

    /** What a declarant states for an item in percent, with its path. */
    private static List<Stated> percentages(Percent percent) {
        DutyRate rate = DutyRate.of(percent);
        return List.of(
                new Stated("importDuty", rates().importDuty(rate).build()),
                new Stated("additionalDuties[0]", additional(rate)),
                new Stated("excise", rates().excise(new ExciseClaim.Given(rate)).build()),
                new Stated("vat", rates().vat(percent).build()),
                new Stated("luxuryTax", rates().luxuryTax(percent).build()),
                new Stated("incomeTax", rates().incomeTax(percent).build()));
    }

    static Stream<Arguments> faultyRates() {
        return Stream.of(
                        faulty(amounts(A_SEN.negated()), "AMOUNT_NEGATIVE: an amount cannot be negative, but is -0.01"),
                        faulty(
                                amounts(QUADRILLION.plus(A_SEN)),
                                "AMOUNT_TOO_LARGE: amounts end at 1,000,000,000,000,000; check the unit of"
                                        + " 1000000000000000.01"),
                        faulty(
                                percentages(Percent.parse("-0.01")),
                                "RATE_NEGATIVE: a rate cannot be negative, but is -0.01%"),
                        faulty(
                                percentages(Percent.parse("10000.01")),
                                "RATE_TOO_LARGE: no rate is as high as 10000.01%"))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> faulty(List<Stated> stated, String fault) {
        return stated.stream().map(each -> Arguments.of(each, fault));
    }

    static Stream<Stated> soundRates() {
        return Stream.of(
                        amounts(Fraction.ZERO),
                        amounts(QUADRILLION),
                        percentages(Percent.ZERO),
                        percentages(Percent.of(10_000)))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("faultyRates")
    void aRateOrSumOfAnItemIsNeitherNegativeNorAbsurd(Stated stated, String fault) {
        assertEquals(List.of(RATES + stated.field() + ": " + fault), faults(item(1, 1_000_000, stated.rates())));
    }

    @ParameterizedTest
    @MethodSource("soundRates")
    void noughtAndTheLargestRateAndSumAreTaken(Stated stated) {
        assertEquals(List.of(), faults(item(1, 1_000_000, stated.rates())));
    }

    @Test
    void theLargestValueAndQuantityAreTakenBesideStatedRatesToo() {
        DeclaredRates free = rates().vat(Percent.ZERO).build();
        GoodsItem largest = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.CustomsValue(Rupiah.of(QUADRILLION)))
                .rates(free)
                .quantity(new Quantity(QUADRILLION, UnitOfMeasure.KGM))
                .build();
        assertEquals(List.of(), faults(largest));
        assertEquals(List.of(), faults(item(1, 0, free)));
    }

    @Test
    void anAdditionalDutyIsToldByItsPlaceAmongThem() {
        DeclaredRates two = rates().addAdditionalDuties(
                        new AdditionalDuty(Levy.SAFEGUARD_DUTY, DutyRate.percent("5")),
                        new AdditionalDuty(Levy.ANTI_DUMPING_DUTY, DutyRate.percent("-5")))
                .build();
        assertEquals(
                List.of(RATES + "additionalDuties[1]: RATE_NEGATIVE: a rate cannot be negative, but is -5%"),
                faults(item(1, 1_000_000, two)));
    }

    @Test
    void aChargeOfTheWayIsAnAmountLikeAnyOther() {
        assertEquals(
                List.of(
                        "consignment.charges[1].amount: AMOUNT_NEGATIVE: an amount cannot be negative, but is -0.01",
                        "consignment.charges[2].amount: AMOUNT_TOO_LARGE: amounts end at 1,000,000,000,000,000; check the"
                                + " unit of 1000000000000000.01"),
                faults(
                        List.of(item(1, 1_000_000, DeclaredRates.none())),
                        List.of(
                                Charge.unknown(Charge.Kind.FREIGHT),
                                charge(A_SEN.negated()),
                                charge(QUADRILLION.plus(A_SEN)),
                                charge(QUADRILLION),
                                charge(Fraction.ZERO))));
    }

    @Test
    void itemsMayBeNumberedInAnyOrderAndWithGaps() {
        DeclaredRates none = DeclaredRates.none();
        assertEquals(
                List.of(),
                faults(List.of(item(7, 1, none), item(3, 1, none), item(Integer.MAX_VALUE, 1, none)), List.of()));
        assertEquals(
                List.of(
                        "consignment.items[1].number: ITEM_NUMBER_DUPLICATE: number 7 is taken; give each item its own",
                        "consignment.items[2].number: ITEM_NUMBER_INVALID: number the items from 1 upward"),
                faults(List.of(item(7, 1, none), item(7, 1, none), item(-1, 1, none)), List.of()));
    }

    /**
     * Rates of an item.
     *
     * @param field the one that is stated
     * @param rates the rates
     */
    record Stated(String field, DeclaredRates rates) {}

    private static DeclaredRatesBuilder rates() {
        return DeclaredRates.builder();
    }

    private static DeclaredRates additional(DutyRate rate) {
        return rates().addAdditionalDuties(new AdditionalDuty(Levy.SAFEGUARD_DUTY, rate))
                .build();
    }

    private static Charge charge(Fraction amount) {
        return Charge.of(Charge.Kind.INSURANCE, new Money(CurrencyCode.USD, amount));
    }

    private static GoodsItem item(int number, long value, DeclaredRates rates) {
        return GoodsItem.builder()
                .number(number)
                .value(new ItemValue.CustomsValue(Rupiah.of(value)))
                .rates(rates)
                .build();
    }

    private static List<String> faults(GoodsItem item) {
        return faults(List.of(item), List.of());
    }

    private static List<String> faults(List<GoodsItem> items, List<Charge> charges) {
        Declaration declaration = Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(LocalDate.of(2025, 6, 10))
                .importer(Importer.company())
                .consignment(new Consignment(Incoterm.FOB, items, charges, Optional.empty(), Optional.empty()))
                .build();
        return DeclarationCheck.of(declaration).stream()
                .map(Violation::toString)
                .toList();
    }
}
