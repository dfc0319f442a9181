package org.pabean.regime.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.declaration.AdditionalDuty;
import org.pabean.declaration.Circumstances;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Caveat;
import org.pabean.law.InvalidInputException;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.regime.Declared;
import org.pabean.regime.SmallWorld;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

class ConsignmentNoteRegimeTest {

    private static final String LAST_DAY_OF_PMK_182 = "2020-01-29";
    private static final String FIRST_DAY_OF_PMK_199 = "2020-01-30";
    private static final String LAST_DAY_OF_PMK_199 = "2023-10-16";
    private static final String FIRST_DAY_OF_PMK_96 = "2023-10-17";
    private static final String LAST_DAY_OF_PMK_96 = "2025-03-04";
    private static final String FIRST_DAY_OF_PMK_4 = "2025-03-05";
    private static final String A_DAY_UNDER_PMK_4 = "2025-08-01";

    private static final String WATCH = "91021100";
    private static final String SHOES = "64041190";
    private static final String SCIENCE_BOOK = "49019910";
    private static final String ELECTRIC_BICYCLE = "87116092";
    private static final String TOY = "95030099";

    private static Circumstances allowance(String usd) {
        return new Circumstances.Parcel(Circumstances.Scheme.ORDINARY, 1, true, Optional.of(Money.of("USD", usd)));
    }

    private static Declared note(String day) {
        return Declared.on(DocumentType.CONSIGNMENT_NOTE, day);
    }

    private static Assessment assess(Declared declared) {
        return SmallWorld.assessor().rounding(RoundingPolicy.NONE).assess(declared.declaration());
    }

    private static Rupiah duty(Declared declared) {
        return assess(declared).amount(Levy.IMPORT_DUTY);
    }

    private static Rupiah incomeTax(Declared declared) {
        return assess(declared).amount(Levy.INCOME_TAX);
    }

    private static Rupiah rp(long amount) {
        return Rupiah.of(amount);
    }

    @Test
    void threeDollarsBearVatOnTheWholeValueAndNoDuty() {
        Assessment three = assess(note(A_DAY_UNDER_PMK_4).dollars("3", TOY).freight("2"));
        assertEquals(rp(0), three.amount(Levy.IMPORT_DUTY));
        assertEquals(rp(8_800), three.amount(Levy.VAT));
        assertEquals(rp(0), three.amount(Levy.INCOME_TAX));
    }

    @Test
    void aCentMoreBearsDutyOnTheWholeValueAndNotOnTheCent() {
        assertEquals(
                Rupiah.parse("6012"),
                duty(note(A_DAY_UNDER_PMK_4).dollars("3.01", TOY).freight("2")));
    }

    @Test
    void fifteenHundredDollarsAreStillChargedAsANoteWhateverTheFreight() {
        Assessment most = assess(note(A_DAY_UNDER_PMK_4).dollars("1500", TOY).freight("200"));
        assertEquals(rp(2_040_000), most.amount(Levy.IMPORT_DUTY));
        assertFalse(codes(most).contains("OTHER_FORM_REQUIRED"));
    }

    @Test
    void aCentAboveFifteenHundredBearsTheGeneralTariffAndAWarning() {
        Assessment above = assess(note(A_DAY_UNDER_PMK_4).dollars("1500.01", TOY));
        assertEquals(Rupiah.parse("4800032"), above.amount(Levy.IMPORT_DUTY));
        assertTrue(above.amount(Levy.INCOME_TAX).signum() > 0);
        assertTrue(codes(above).contains("OTHER_FORM_REQUIRED"));
    }

    @Test
    void theLimitIsTestedOnTheWholeParcelAndNotOnTheLine() {
        assertEquals(rp(4_800), duty(note(A_DAY_UNDER_PMK_4).dollars("2", TOY).dollars("2", TOY)));
    }

    @Test
    void aWatchChangesItsRateWithEachVersion() {
        assertEquals(rp(240_000), duty(note(LAST_DAY_OF_PMK_182).dollars("200", WATCH)));
        assertEquals(rp(240_000), duty(note(FIRST_DAY_OF_PMK_199).dollars("200", WATCH)));
        assertEquals(rp(240_000), duty(note(LAST_DAY_OF_PMK_199).dollars("200", WATCH)));
        assertEquals(rp(640_000), duty(note(FIRST_DAY_OF_PMK_96).dollars("200", WATCH)));
        assertEquals(rp(640_000), duty(note(LAST_DAY_OF_PMK_96).dollars("200", WATCH)));
        assertEquals(rp(480_000), duty(note(FIRST_DAY_OF_PMK_4).dollars("200", WATCH)));
    }

    @Test
    void aWatchBearsIncomeTaxOnlySinceItLeftTheFlatRate() {
        assertEquals(rp(0), incomeTax(note(LAST_DAY_OF_PMK_199).dollars("200", WATCH)));
        assertEquals(rp(288_000), incomeTax(note(FIRST_DAY_OF_PMK_96).dollars("200", WATCH)));
        assertEquals(rp(184_000), incomeTax(note(FIRST_DAY_OF_PMK_4).dollars("200", WATCH)));
    }

    @Test
    void theOldestVersionBearsIncomeTaxThatDoublesWithoutTaxNumber() {
        assertEquals(rp(172_000), incomeTax(note(LAST_DAY_OF_PMK_182).dollars("100", TOY)));
        assertEquals(
                rp(344_000),
                incomeTax(note(LAST_DAY_OF_PMK_182).dollars("100", TOY).withoutTaxNumber()));
    }

    @Test
    void booksBearNeitherDutyNorIncomeTaxSince2025() {
        Assessment book = assess(note(A_DAY_UNDER_PMK_4).dollars("50", SCIENCE_BOOK));
        assertEquals(rp(0), book.amount(Levy.IMPORT_DUTY));
        assertEquals(rp(0), book.amount(Levy.INCOME_TAX));
        assertEquals(rp(88_000), book.amount(Levy.VAT));
    }

    @Test
    void fivePercentAreNotDoubledUnlessReadThatWay() {
        Declared shoes = note(A_DAY_UNDER_PMK_4).dollars("100", SHOES).withoutTaxNumber();
        assertEquals(rp(100_000), incomeTax(shoes));
        assertTrue(assess(shoes).readings().contains(ListedGoodsWithoutTaxNumber.NOT_DOUBLED));
        Assessment doubled = SmallWorld.assessor()
                .with(ListedGoodsWithoutTaxNumber.DOUBLED)
                .rounding(RoundingPolicy.NONE)
                .assess(shoes.declaration());
        assertEquals(rp(200_000), doubled.amount(Levy.INCOME_TAX));
    }

    @Test
    void electricBicyclesFollowBicyclesUnlessReadOtherwise() {
        Declared bicycle = note(A_DAY_UNDER_PMK_4).dollars("1000", ELECTRIC_BICYCLE);
        assertEquals(rp(4_000_000), duty(bicycle));
        Assessment flat = SmallWorld.assessor()
                .with(ElectricBicycles.AT_FLAT_RATE)
                .rounding(RoundingPolicy.NONE)
                .assess(bicycle.declaration());
        assertEquals(rp(1_200_000), flat.amount(Levy.IMPORT_DUTY));
    }

    @Test
    void aStatedRateWinsOverTheListButNotOverTheSmallValue() {
        assertEquals(rp(480_000), duty(note(FIRST_DAY_OF_PMK_96).dollars("100", SHOES, Declared.duty("30"))));
        assertEquals(rp(0), duty(note(FIRST_DAY_OF_PMK_96).dollars("3", SHOES, Declared.duty("30"))));
    }

    @Test
    void additionalDutiesReachListedGoodsUntilMarch2025AndNeverTheFlatRate() {
        DeclaredRates rates = DeclaredRates.builder()
                .addAdditionalDuties(new AdditionalDuty(Levy.SAFEGUARD_DUTY, DutyRate.percent("10")))
                .build();
        assertEquals(
                rp(160_000),
                assess(note(LAST_DAY_OF_PMK_96).dollars("100", SHOES, rates)).amount(Levy.SAFEGUARD_DUTY));
        assertEquals(
                rp(0),
                assess(note(FIRST_DAY_OF_PMK_4).dollars("100", SHOES, rates)).amount(Levy.SAFEGUARD_DUTY));
        assertEquals(
                rp(0),
                assess(note(LAST_DAY_OF_PMK_96).dollars("100", TOY, rates)).amount(Levy.SAFEGUARD_DUTY));
    }

    @Test
    void aValueInRupiahOnlyIsTakenAsOrdinaryWithAWarning() {
        Assessment gift = assess(note("2023-03-18").rupiah(2_732_000));
        assertEquals(rp(204_900), gift.amount(Levy.IMPORT_DUTY));
        assertTrue(codes(gift).contains("FOB_VALUE_UNKNOWN"));
    }

    @Test
    void parcelsOfOneDayWereAddedUpUntilJanuary2020() {
        Declared third = note("2019-06-01").dollars("30", TOY);
        assertEquals(rp(0), duty(third));
        Assessment joined = SmallWorld.assessor()
                .with(new ConsignmentNoteRegime(
                        SmallWorld.data().commodityGroups(), ShipmentJoining.afterEarlierParcels(Fraction.of(70))))
                .rounding(RoundingPolicy.NONE)
                .assess(third.declaration());
        assertEquals(rp(36_000), joined.amount(Levy.IMPORT_DUTY));
    }

    @Test
    void theAllowanceOf2018FellFromAHundredToSeventyFiveDollars() {
        assertEquals(rp(0), duty(note("2018-10-09").dollars("100", TOY)));
        assertEquals(rp(0), duty(note("2018-10-10").dollars("75", TOY)));
        assertEquals(rp(90_012), duty(note("2018-10-10").dollars("75.01", TOY)));
    }

    @Test
    void aStatedAllowanceStandsForTheDailyAllowanceUntilJanuary2020() {
        assertEquals(rp(60_000), duty(note("2019-06-01").dollars("50", TOY).as(allowance("0"))));
        assertEquals(rp(0), duty(note("2019-06-01").dollars("100", TOY).as(allowance("100"))));
        assertEquals(rp(120_000), duty(note("2019-06-01").dollars("100", TOY).as(allowance("75"))));
    }

    @Test
    void aParcelBefore2018IsRefused() {
        assertThrows(RuntimeException.class, () -> assess(note("2017-12-31").dollars("30", TOY)));
    }

    @Test
    void listedGoodsWithoutLineOrRateAreRefusedWhereTheGeneralRateApplies() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> assess(note(FIRST_DAY_OF_PMK_96).dollars("100", "64")));
        assertEquals(1, refused.violations().size());
        assertEquals(rp(400_000), duty(note(A_DAY_UNDER_PMK_4).dollars("100", "64")));
    }

    @Test
    void theSameParcelCostsTheSameInEuro() {
        assertEquals(
                duty(note(A_DAY_UNDER_PMK_4).dollars("1100", TOY)),
                duty(note(A_DAY_UNDER_PMK_4).price(Money.of("EUR", "1000"))));
    }

    @Test
    void drinkWithinTheFreeQuantityBearsDutyAndNoExcise() {
        Assessment rum = assess(note("2024-01-10").drink(Quantity.of("0.35", UnitOfMeasure.LTR), "10"));
        assertEquals(rp(0), rum.amount(Levy.EXCISE));
        assertEquals(rp(12_000), rum.amount(Levy.IMPORT_DUTY));
        assertFalse(codes(rum).contains("EXCISE_NOT_PAYABLE"));
    }

    @Test
    void drinkAboveTheFreeQuantityCannotBePaidFor() {
        Assessment rum = assess(note("2024-01-10").drink(Quantity.of("351", UnitOfMeasure.MLT), "10"));
        assertEquals(rp(0), rum.amount(Levy.EXCISE));
        assertTrue(codes(rum).contains("EXCISE_NOT_PAYABLE"));
    }

    private static List<String> codes(Assessment assessment) {
        return assessment.caveats().stream().map(Caveat::code).toList();
    }
}
