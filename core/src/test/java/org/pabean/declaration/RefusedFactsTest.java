package org.pabean.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pabean.declaration.Assist.Apportionment;
import org.pabean.declaration.Assist.Spread;
import org.pabean.law.InvalidInputException;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/** Numbers that contradict what they count are refused where they are stated; the last possible one is taken. */
class RefusedFactsTest {

    private static final Money RENT = Money.of("USD", "100");

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aVehicleSeatsItsDriverAtLeastAndItsEngineHasACapacity(int number) {
        refused("seats", () -> VehicleFacts.builder().seats(number).build());
        refused(
                "engineCapacity",
                () -> VehicleFacts.builder().engineCapacity(number).build());
    }

    @Test
    void aVehicleThatGoesNowhereOnALitreIsNoneWhileOneWithoutExhaustIs() {
        refused(
                "kilometresPerLitre",
                () -> VehicleFacts.builder().kilometresPerLitre(Fraction.ZERO).build());
        refused("co2", () -> VehicleFacts.builder().co2(Fraction.parse("-0.1")).build());
        VehicleFacts electric = VehicleFacts.builder()
                .seats(1)
                .engineCapacity(1)
                .fuel(VehicleFacts.Fuel.ELECTRIC)
                .kilometresPerLitre(Fraction.parse("0.1"))
                .co2(Fraction.ZERO)
                .build();
        assertEquals(Optional.of(Fraction.ZERO), electric.co2());
        assertEquals(OptionalInt.of(1), electric.engineCapacity());
        assertEquals(OptionalInt.empty(), VehicleFacts.builder().build().seats());
    }

    @ParameterizedTest
    @CsvSource({"OVER_CONTRACT, 1, 0.01", "OVER_PRODUCED, 100, 1", "ALL_ON_FIRST_SHIPMENT, 1, 1"})
    void aShipmentOutOfAHundredUnitsBearsItsShareOfAnAssist(Spread spread, int shipment, String part) {
        Apportionment way = new Apportionment(spread, Fraction.of(shipment), Fraction.of(100));
        assertEquals(Fraction.parse(part), way.part());
    }

    @Test
    void aShipmentIsAPartOfTheUnitsThatAnAssistIsSpreadOver() {
        Fraction units = Fraction.of(100);
        refused("part of them", () -> new Apportionment(Spread.OVER_CONTRACT, Fraction.of(101), units));
        refused("part of them", () -> new Apportionment(Spread.OVER_CONTRACT, Fraction.ZERO, units));
        refused("part of them", () -> new Apportionment(Spread.ALL_ON_FIRST_SHIPMENT, Fraction.ZERO, units));
        assertEquals(Fraction.ONE, new Apportionment(Spread.ALL_ON_FIRST_SHIPMENT, Fraction.of(101), units).part());
    }

    @Test
    void aStepOfAScaleHoldsFromItsFirstToItsLastQuantity() {
        QuantityStep<Percent> one = new QuantityStep<>(Fraction.of(10), Optional.of(Fraction.of(10)), Percent.of(1));
        QuantityStep<Percent> open = new QuantityStep<>(Fraction.of(11), Optional.empty(), Percent.of(2));
        List<QuantityStep<Percent>> scale = List.of(one, open);
        assertEquals(Optional.empty(), QuantityStep.of(scale, Fraction.of(9)));
        assertEquals(Optional.of(one), QuantityStep.of(scale, Fraction.of(10)));
        assertEquals(Optional.empty(), QuantityStep.of(scale, Fraction.parse("10.5")));
        assertEquals(Optional.of(open), QuantityStep.of(scale, Fraction.of(11)));
        refused(
                "put the smaller first",
                () -> new QuantityStep<>(Fraction.of(10), Optional.of(Fraction.of(9)), Percent.of(1)));
    }

    @Test
    void aContainerThatServesOnceBearsItsWholeCost() {
        assertEquals(Optional.of(RENT), new Addition.Use(RENT, 1).amount());
        assertEquals(Optional.of(Money.of("USD", "25")), new Addition.Use(RENT, 4).amount());
        refused("0 uses", () -> new Addition.Use(RENT, 0));
    }

    @Test
    void noSaleNoRestAndAWindowOfTheDayItselfCanBeStatedButNothingBelow() {
        assertEquals(Fraction.ZERO, resale(0).units());
        refused("-1 sales", () -> resale(-1));
        assertEquals(0, new ComparisonTerms(0, Set.of()).windowDays());
        refused("-1 days", () -> new ComparisonTerms(-1, Set.of()));
        assertEquals(0, new Lease.Rest(RENT, 0).months());
        refused("-1 months", () -> new Lease.Rest(RENT, -1));
    }

    @Test
    void aContractShorterThanTheEconomicLifeByNothingIsWorthItsOwnRents() {
        Lease twelve = lease(Optional.empty());
        assertEquals(
                twelve.presentWorth(),
                lease(Optional.of(new Lease.Rest(RENT, 0))).presentWorth());
        assertEquals(Money.of("USD", "1200"), twelve.presentWorth());
        assertEquals(
                Money.of("USD", "1500"),
                lease(Optional.of(new Lease.Rest(RENT, 3))).presentWorth());
    }

    @Test
    void fromAResalePriceEitherACommissionOrProfitIsDeducted() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> deductive(Optional.of(Percent.of(5)), Optional.of(Rupiah.of(1_000))));
        assertEquals(
                "deductive.commission: DEDUCTED_TWICE: deduct either a commission or profit and general expenses, never"
                        + " both (WTO Customs Valuation Agreement art. 5.1(a)(i))",
                refused.violations().get(0).toString());
        Rupiah price = Rupiah.of(100_000);
        assertEquals(
                Rupiah.of(5_000),
                deductive(Optional.of(Percent.of(5)), Optional.empty()).margin(price));
        assertEquals(
                Rupiah.of(1_000),
                deductive(Optional.empty(), Optional.of(Rupiah.of(1_000))).margin(price));
        assertEquals(Rupiah.ZERO, deductive(Optional.empty(), Optional.empty()).margin(price));
    }

    @Test
    void evidenceIsInTheCurrencyOfTheFirstAmountThatAMethodStartsFrom() {
        ComputedFigures euros = ComputedFigures.builder()
                .producer(new ComputedFigures.Producer(true, true, true))
                .materialsAndFabrication(Money.of("EUR", "1"))
                .packing(Money.of("JPY", "1"))
                .build();
        Candidate dollars = Candidate.builder()
                .id("near")
                .goods(ComparedGoods.unknown())
                .acceptedUnder(MethodNumber.I)
                .unitPrice(RENT)
                .build();
        Comparison accepted = Comparison.of(ComparedGoods.unknown(), List.of(dollars));
        assertEquals("EUR", code(ValuationEvidence.builder().computed(euros).build()));
        assertEquals(
                "USD",
                code(ValuationEvidence.builder()
                        .similar(accepted)
                        .computed(euros)
                        .build()));
        assertTrue(ValuationEvidence.none().currency().isEmpty());
    }

    private static String code(ValuationEvidence evidence) {
        return evidence.currency().orElseThrow().code();
    }

    private static DeductiveFigures deductive(Optional<Percent> commission, Optional<Rupiah> profit) {
        return DeductiveFigures.builder()
                .inlandCosts(Rupiah.ZERO)
                .levies(ImportLevies.none())
                .commission(commission)
                .profitAndGeneralExpenses(profit)
                .build();
    }

    private static Lease lease(Optional<Lease.Rest> rest) {
        return new Lease(RENT, 12, Percent.ZERO, Lease.Due.ARREARS, rest);
    }

    private static Resale resale(int transactions) {
        return Resale.builder()
                .id("shop")
                .transactions(transactions)
                .quantity(Fraction.of(10))
                .build();
    }

    private static void refused(String word, Runnable statement) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, statement::run);
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains(word), message);
    }
}
