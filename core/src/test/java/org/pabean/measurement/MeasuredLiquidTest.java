package org.pabean.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;

class MeasuredLiquidTest {

    private static final Quantity FIVE_MILLION_LITRES = Quantity.of("5000000", UnitOfMeasure.LTR);
    private static final VolumeCorrection DIESEL = VolumeCorrection.of(
            CorrectionTable.PRODUCTS_54B, Fraction.of(845), Fraction.parse("32.5"), Readings.defaults());

    @Test
    void dieselIsBroughtToFifteenDegreesAndWeighedInVacuumAndInAir() {
        LiquidByTable diesel = LiquidByTable.of(FIVE_MILLION_LITRES, DIESEL, Readings.defaults());
        assertEquals(Fraction.of(4_926_500), diesel.volume15().amount());
        assertEquals(Fraction.parse("4162892.5"), diesel.massInVacuum().amount());
        assertEquals(Fraction.parse("4157473.35"), diesel.weightInAir().amount());
    }

    @Test
    void theWeightThatCountsIsTheOneInAirUnlessReadOtherwise() {
        Readings vacuum = Readings.defaults().with(WeightBasis.IN_VACUUM);
        LiquidByTable air = LiquidByTable.of(FIVE_MILLION_LITRES, DIESEL, Readings.defaults());
        LiquidByTable mass = LiquidByTable.of(FIVE_MILLION_LITRES, DIESEL, vacuum);
        assertEquals(Quantity.of("4157.47335", UnitOfMeasure.TNE), air.dutiable(UnitOfMeasure.TNE));
        assertEquals(Quantity.of("4162.8925", UnitOfMeasure.TNE), mass.dutiable(UnitOfMeasure.TNE));
        assertTrue(mass.readings().contains(WeightBasis.IN_VACUUM));
    }

    @Test
    void aDutyPerLitreCountsTheVolumeAtFifteenDegreesUnlessReadOtherwise() {
        Readings observed = Readings.defaults().with(VolumeBasis.AS_OBSERVED);
        LiquidByTable standard = LiquidByTable.of(FIVE_MILLION_LITRES, DIESEL, Readings.defaults());
        assertEquals(Quantity.of("4926500", UnitOfMeasure.LTR), standard.dutiable(UnitOfMeasure.LTR));
        assertEquals(
                FIVE_MILLION_LITRES,
                LiquidByTable.of(FIVE_MILLION_LITRES, DIESEL, observed).dutiable(UnitOfMeasure.LTR));
    }

    @Test
    void aLiquidHasNoNumberOfPieces() {
        LiquidByTable diesel = LiquidByTable.of(FIVE_MILLION_LITRES, DIESEL, Readings.defaults());
        assertThrows(IllegalArgumentException.class, () -> diesel.dutiable(UnitOfMeasure.PCE));
    }

    @Test
    void palmOilWeighsItsObservedVolumeTimesItsObservedDensity() {
        LiquidAsObserved palmOil = new LiquidAsObserved(FIVE_MILLION_LITRES, Fraction.of(892));
        assertEquals(Quantity.of("4460000", UnitOfMeasure.KGM), palmOil.weight());
        assertEquals(FIVE_MILLION_LITRES, palmOil.dutiable(UnitOfMeasure.LTR));
        assertTrue(palmOil.explanation().toText(Locale.ENGLISH).contains("Weight: 4,460,000 kg"));
    }

    @Test
    void aChemicalExpandsByItsOwnCoefficientOfVolumeOrOfDensity() {
        LiquidByCoefficient byVolume = LiquidByCoefficient.of(
                FIVE_MILLION_LITRES, Fraction.of(800), Fraction.of(25), Fraction.parse("0.001"), Readings.defaults());
        assertEquals(Quantity.of("4950000", UnitOfMeasure.LTR), byVolume.volume15());
        assertEquals(Quantity.of("3960000", UnitOfMeasure.KGM), byVolume.weight());
        LiquidByCoefficient byDensity = LiquidByCoefficient.of(
                FIVE_MILLION_LITRES,
                Fraction.of(800),
                Fraction.of(25),
                Fraction.parse("0.8"),
                Readings.defaults().with(CoefficientMeaning.OF_DENSITY));
        assertEquals(byVolume.weight(), byDensity.weight());
        assertTrue(byDensity.explanation().toText(Locale.ENGLISH).contains("CoefficientMeaning.OF_DENSITY"));
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        Quantity tonnes = Quantity.of("5", UnitOfMeasure.TNE);
        assertThrows(InvalidInputException.class, () -> new LiquidAsObserved(tonnes, Fraction.of(892)));
        assertThrows(InvalidInputException.class, () -> new LiquidAsObserved(FIVE_MILLION_LITRES, Fraction.ZERO));
        assertThrows(
                InvalidInputException.class,
                () -> LiquidByCoefficient.of(
                        FIVE_MILLION_LITRES, Fraction.of(800), Fraction.of(25), Fraction.of(1), Readings.defaults()));
    }

    @Test
    void aVolumeMayBeGivenInMillilitresAndMayBeNought() {
        LiquidAsObserved palmOil = new LiquidAsObserved(Quantity.of("5000000000", UnitOfMeasure.MLT), Fraction.of(892));
        assertEquals(FIVE_MILLION_LITRES, palmOil.volume());
        assertEquals(Quantity.of("4460000", UnitOfMeasure.KGM), palmOil.weight());
        Quantity nothing = Quantity.of("0", UnitOfMeasure.LTR);
        assertEquals(Quantity.of("0", UnitOfMeasure.KGM), new LiquidAsObserved(nothing, Fraction.of(892)).weight());
    }

    @Test
    void aRefusedVolumeOrCoefficientIsNamedWithItsFigures() {
        assertEquals(
                "observedVolume: NOT_A_VOLUME: give litres instead of 5 TNE",
                told(() -> new LiquidAsObserved(Quantity.of("5", UnitOfMeasure.TNE), Fraction.of(892))));
        assertEquals(
                "observedVolume: VOLUME_NEGATIVE: a volume of -1 LTR cannot be",
                told(() -> new LiquidAsObserved(Quantity.of("-1", UnitOfMeasure.LTR), Fraction.of(892))));
        assertEquals(
                "coefficient: COEFFICIENT_TOO_LARGE: a coefficient of 0.1 leaves nothing at 15 °C;"
                        + " check it and its meaning",
                told(() -> chemical(Fraction.parse("0.1"), Readings.defaults())));
    }

    private static LiquidByCoefficient chemical(Fraction coefficient, Readings readings) {
        return LiquidByCoefficient.of(FIVE_MILLION_LITRES, Fraction.of(800), Fraction.of(25), coefficient, readings);
    }

    private static String told(Executable question) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, question);
        assertEquals(1, refused.violations().size());
        return refused.violations().get(0).toString();
    }

    @Test
    void aDutyPerLitreOfAChemicalCountsItsVolumeAtFifteenDegreesUnlessReadOtherwise() {
        Fraction coefficient = Fraction.parse("0.001");
        Readings observed = Readings.defaults().with(VolumeBasis.AS_OBSERVED);
        assertEquals(
                Quantity.of("4950000", UnitOfMeasure.LTR),
                chemical(coefficient, Readings.defaults()).dutiable(UnitOfMeasure.LTR));
        assertEquals(FIVE_MILLION_LITRES, chemical(coefficient, observed).dutiable(UnitOfMeasure.LTR));
    }

    @Test
    void theExplanationSpeaksBothLanguagesAndNamesTableAndReadings() {
        LiquidByTable diesel = LiquidByTable.of(FIVE_MILLION_LITRES, DIESEL, Readings.defaults());
        String english = diesel.explanation().toText(Locale.ENGLISH);
        assertTrue(english.contains("Volume correction factor to 15 °C: 0.9853"), english);
        assertTrue(english.contains("ASTM D1250-80"), english);
        assertTrue(english.contains("WeightBasis.IN_AIR"), english);
        String indonesian = diesel.explanation().toText(Locale.forLanguageTag("id"));
        assertTrue(indonesian.contains("Berat di udara: 4.157.473,35 kg"), indonesian);
    }
}
