package org.pabean.levy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.VehicleFacts;
import org.pabean.declaration.VehicleFacts.Fuel;
import org.pabean.law.Citation;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/** Which vehicles a row of the luxury-goods sales tax takes in (PP 73/2019 arts. 4-24). */
class VehicleRuleTest {

    private static final Citation LAW = Citation.verified("PP 73/2019", "4");
    private static final Span OVER_3000_TO_4000 =
            new Span(Optional.of(limit(3_000, Span.End.EXCLUDED)), Optional.of(limit(4_000, Span.End.INCLUDED)));
    private static final Span FROM_10 = new Span(Optional.of(limit(10, Span.End.INCLUDED)), Optional.empty());
    private static final Span BELOW_150 = new Span(Optional.empty(), Optional.of(limit(150, Span.End.EXCLUDED)));
    private static final VehicleFacts UNKNOWN = VehicleFacts.builder().build();

    @ParameterizedTest
    @CsvSource({"3000, false", "3001, true", "4000, true", "4001, false"})
    void aSpanTakesInTheLimitsThatBelongToIt(long engine, boolean inside) {
        assertEquals(inside, OVER_3000_TO_4000.contains(Fraction.of(engine)));
    }

    @Test
    void aSpanMayBeOpenOnOneSideOrBoth() {
        assertTrue(FROM_10.contains(Fraction.of(10)));
        assertFalse(FROM_10.contains(Fraction.of(9)));
        assertTrue(BELOW_150.contains(Fraction.of(149)));
        assertFalse(BELOW_150.contains(Fraction.of(150)));
        assertTrue(Span.ALL.contains(Fraction.of(-1)));
        assertTrue(Span.ALL.isAll());
        assertFalse(FROM_10.isAll());
        assertFalse(BELOW_150.isAll());
    }

    @Test
    void aRuleOfAnEngineTakesInOnlyEnginesThatAreStated() {
        VehicleRule rule = rule(Span.ALL, Optional.empty(), OVER_3000_TO_4000, Span.ALL, Span.ALL, "40");
        assertTrue(rule.isMetBy(engine(3_500)));
        assertFalse(rule.isMetBy(engine(3_000)));
        assertFalse(rule.isMetBy(UNKNOWN));
    }

    @Test
    void aRuleOfSeatsTakesInOnlySeatsThatAreStated() {
        VehicleRule rule = rule(FROM_10, Optional.empty(), Span.ALL, Span.ALL, Span.ALL, "15");
        assertTrue(rule.isMetBy(VehicleFacts.builder().seats(10).build()));
        assertFalse(rule.isMetBy(VehicleFacts.builder().seats(9).build()));
        assertFalse(rule.isMetBy(UNKNOWN));
    }

    @Test
    void aRuleOfAFuelTakesInThatFuelAloneAndARuleWithoutTakesInEach() {
        VehicleRule diesel = rule(Span.ALL, Optional.of(Fuel.DIESEL), Span.ALL, Span.ALL, Span.ALL, "15");
        assertTrue(diesel.isMetBy(VehicleFacts.builder().fuel(Fuel.DIESEL).build()));
        assertFalse(diesel.isMetBy(VehicleFacts.builder().fuel(Fuel.PETROL).build()));
        assertFalse(diesel.isMetBy(UNKNOWN));
        VehicleRule any = rule(Span.ALL, Optional.empty(), Span.ALL, Span.ALL, Span.ALL, "15");
        assertTrue(any.isMetBy(VehicleFacts.builder().fuel(Fuel.PETROL).build()));
        assertTrue(any.isMetBy(UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 200, true",
        "9, 149, true",
        "10, 149, true",
        "9, 150, false",
        ", 149, true",
        ", 150, false",
        "10,, true",
        "9,, false",
        ",, false"
    })
    void consumptionOrCarbonDioxideIsEnough(Long kilometres, Long grams, boolean met) {
        VehicleRule rule = rule(Span.ALL, Optional.empty(), Span.ALL, FROM_10, BELOW_150, "15");
        assertEquals(met, rule.isMetBy(tested(Optional.ofNullable(kilometres), Optional.ofNullable(grams))));
    }

    @Test
    void aRuleWithOneTestDoesNotAskForTheOther() {
        VehicleRule ofConsumption = rule(Span.ALL, Optional.empty(), Span.ALL, FROM_10, Span.ALL, "15");
        assertTrue(ofConsumption.isMetBy(goes(10)));
        assertFalse(ofConsumption.isMetBy(tested(9L, 100L)));
        VehicleRule ofCarbonDioxide = rule(Span.ALL, Optional.empty(), Span.ALL, Span.ALL, BELOW_150, "15");
        assertTrue(ofCarbonDioxide.isMetBy(emits(149)));
        assertFalse(ofCarbonDioxide.isMetBy(tested(20L, 150L)));
    }

    @Test
    void eachRateOfTheLineThatAVehicleMeetsIsCountedOnce() {
        VehicleRule fifteen = rule(Span.ALL, Optional.empty(), Span.ALL, FROM_10, Span.ALL, "15");
        VehicleRule alsoFifteen = rule(Span.ALL, Optional.empty(), Span.ALL, Span.ALL, BELOW_150, "15");
        VehicleRule twenty = rule(Span.ALL, Optional.empty(), Span.ALL, Span.ALL, BELOW_150, "20");
        VehicleRule notOfTheLine = rule(Span.ALL, Optional.empty(), Span.ALL, Span.ALL, BELOW_150, "70");
        List<Percent> options = List.of(Percent.of(15), Percent.of(20), Percent.of(25));
        List<TaxRate> met =
                VehicleRule.ratesMet(List.of(fifteen, alsoFifteen, twenty, notOfTheLine), tested(10L, 149L), options);
        assertEquals(
                List.of(Percent.of(15), Percent.of(20)),
                met.stream().map(TaxRate::percent).toList());
        assertEquals(Percent.of(15), VehicleTests.LOWER_RATE.choose(met).percent());
        assertEquals(Percent.of(20), VehicleTests.HIGHER_RATE.choose(met).percent());
        List<TaxRate> highestFirst = List.of(met.get(1), met.get(0));
        assertEquals(
                Percent.of(15), VehicleTests.LOWER_RATE.choose(highestFirst).percent());
        assertEquals(
                Percent.of(20), VehicleTests.HIGHER_RATE.choose(highestFirst).percent());
        assertEquals(List.of(), VehicleRule.ratesMet(List.of(fifteen), tested(9L, 149L), options));
    }

    private static Span.Limit limit(long value, Span.End end) {
        return new Span.Limit(Fraction.of(value), end);
    }

    private static VehicleRule rule(
            Span seats, Optional<Fuel> fuel, Span engine, Span kilometres, Span co2, String percent) {
        return new VehicleRule(seats, fuel, engine, kilometres, co2, new TaxRate(Percent.parse(percent), LAW));
    }

    private static VehicleFacts engine(int cubicCentimetres) {
        return VehicleFacts.builder().engineCapacity(cubicCentimetres).build();
    }

    private static VehicleFacts goes(long kilometres) {
        return tested(Optional.of(kilometres), Optional.empty());
    }

    private static VehicleFacts emits(long grams) {
        return tested(Optional.empty(), Optional.of(grams));
    }

    private static VehicleFacts tested(long kilometres, long grams) {
        return tested(Optional.of(kilometres), Optional.of(grams));
    }

    private static VehicleFacts tested(Optional<Long> kilometres, Optional<Long> grams) {
        return new VehicleFacts(
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                kilometres.map(Fraction::of),
                grams.map(Fraction::of));
    }
}
