package org.pabean.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;

class VolumeCorrectionTest {

    @ParameterizedTest
    @CsvSource({
        "CRUDE_54A, 870, 35, 0.000811167, 0.98370040, 0.9837",
        "PRODUCTS_54B, 742, 28, 0.001220589, 0.98405934, 0.9841",
        "PRODUCTS_54B, 780, 30, 0.001042404, 0.98429302, 0.9843",
        "PRODUCTS_54B, 845, 32.5, 0.000837238, 0.98528593, 0.9853",
        "LUBRICANTS_54D, 885, 45, 0.000709379, 0.97858887, 0.9786",
    })
    void theFactorOfATable(
            CorrectionTable table, String density, String temperature, String alpha, String unrounded, String factor) {
        VolumeCorrection correction =
                VolumeCorrection.of(table, Fraction.parse(density), Fraction.parse(temperature), Readings.defaults());
        assertEquals(new BigDecimal(alpha), correction.alpha15().asDecimal(9, RoundingMode.HALF_UP));
        assertEquals(new BigDecimal(unrounded), correction.unrounded().setScale(8, RoundingMode.HALF_UP));
        assertEquals(new BigDecimal(factor), correction.factor());
    }

    @Test
    void atTheBaseTemperatureNothingChanges() {
        assertEquals(0, BigDecimal.ONE.compareTo(products("845", "15").factor()));
    }

    @Test
    void aZoneBeginsAtItsBorder() {
        assertEquals(
                Fraction.parse("0.4862")
                        .plus(Fraction.parse("186.9696").dividedBy(Fraction.parse("838.5")))
                        .dividedBy(Fraction.parse("838.5")),
                products("838.5", "20").alpha15());
        assertEquals(
                Fraction.parse("594.5418").dividedBy(square("838.4")),
                products("838.4", "20").alpha15());
    }

    @Test
    void theBordersCanBeReadAsWholeNumbers() {
        Readings whole = Readings.defaults().with(ProductZones.WHOLE_NUMBERS);
        VolumeCorrection correction =
                VolumeCorrection.of(CorrectionTable.PRODUCTS_54B, Fraction.parse("838.9"), Fraction.of(20), whole);
        assertEquals(Fraction.parse("594.5418").dividedBy(square("838.9")), correction.alpha15());
        assertTrue(correction.readings().contains(ProductZones.WHOLE_NUMBERS));
    }

    @Test
    void tableFiftyFourBEndsWhereItsTextEnds() {
        assertEquals(4, products("653", "20").factor().scale());
        assertEquals(4, products("1075", "20").factor().scale());
        assertThrows(InvalidInputException.class, () -> products("652.9", "20"));
        assertThrows(InvalidInputException.class, () -> products("1075.1", "20"));
    }

    @ParameterizedTest
    @CsvSource({
        "CRUDE_54A, 0, above 0",
        "CRUDE_54A, 100000, above 0",
        "LUBRICANTS_54D, -1, above 0",
        "PRODUCTS_54B, 0, from 653 to 1075"
    })
    void aDensityThatATableDoesNotKnowIsRefusedWithThoseThatItKnows(
            CorrectionTable table, String density, String known) {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> VolumeCorrection.of(table, Fraction.parse(density), Fraction.of(20), Readings.defaults()));
        assertEquals(
                "density15: DENSITY_OUTSIDE_TABLE: a density of " + density + " kg/m³ is not in the table; give one "
                        + known + " kg/m³",
                refused.violations().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource({"CRUDE_54A, false", "PRODUCTS_54B, true", "LUBRICANTS_54D, false"})
    void whereZonesMeetIsAQuestionOfTheTableOfProductsOnly(CorrectionTable table, boolean asked) {
        VolumeCorrection correction =
                VolumeCorrection.of(table, Fraction.of(845), Fraction.of(20), Readings.defaults());
        assertEquals(asked, correction.readings().contains(ProductZones.HALVES));
    }

    @Test
    void aZoneReachesFromItsFirstDensityToJustBelowItsLast() {
        ExpansionZone zone = ExpansionZone.of("700", "800", "49000", "7", "0.5");
        assertTrue(zone.contains(Fraction.of(700)));
        assertTrue(zone.contains(Fraction.parse("799.9")));
        assertFalse(zone.contains(Fraction.of(800)));
        assertEquals(Fraction.parse("0.61"), zone.alpha(Fraction.of(700)));
    }

    @Test
    void aCorrectionEqualsOneOfTheSameFiguresAndIsWrittenAsItsFactor() {
        VolumeCorrection warm = products("845", "32.5");
        assertEquals(products("845", "32.5").hashCode(), warm.hashCode());
        assertNotEquals(products("845", "32.4"), warm);
        assertNotEquals(products("845", "32.4").hashCode(), warm.hashCode());
        assertEquals("0.9853", warm.toString());
    }

    @Test
    void theFactorMayKeepFiveDecimalsOrAnyNumber() {
        Readings five = Readings.defaults().with(FactorDecimals.FIVE);
        VolumeCorrection correction =
                VolumeCorrection.of(CorrectionTable.PRODUCTS_54B, Fraction.of(845), Fraction.parse("32.5"), five);
        assertEquals(new BigDecimal("0.98529"), correction.factor());
        assertEquals(new BigDecimal("0.985"), correction.roundedTo(3).factor());
        assertEquals(
                List.of(TableSteps.AS_MEASURED, ProductZones.HALVES),
                correction.roundedTo(3).readings());
        assertEquals(BigDecimal.ONE, correction.roundedTo(0).factor());
        assertThrows(IllegalArgumentException.class, () -> correction.roundedTo(-1));
    }

    @Test
    void theStepsOfThePrintedTableAreAChoice() {
        Readings printed = Readings.defaults().with(TableSteps.PRINTED_1980);
        VolumeCorrection correction = VolumeCorrection.of(
                CorrectionTable.PRODUCTS_54B, Fraction.parse("845.25"), Fraction.parse("32.52"), printed);
        assertEquals(Fraction.parse("845.5"), correction.density15());
        assertEquals(Fraction.parse("32.5"), correction.temperature());
    }

    @Test
    void aKnownCoefficientNeedsNoTable() {
        VolumeCorrection correction = VolumeCorrection.ofCoefficient(
                Fraction.parse("0.001"), Fraction.of(900), Fraction.of(25), Readings.defaults());
        // exp(-0.01 * 1.008)
        assertEquals(new BigDecimal("0.9900"), correction.factor());
        assertEquals(
                correction,
                VolumeCorrection.ofCoefficient(
                        Fraction.parse("0.001"), Fraction.of(900), Fraction.of(25), Readings.defaults()));
    }

    @Test
    void aHydrometerReadingLeadsToTheDensityThatExpandsToIt() {
        Hydrometer hydrometer = new Hydrometer(Fraction.parse("832.5"), Fraction.parse("32.5"));
        Fraction density = hydrometer.density15(CorrectionTable.PRODUCTS_54B, Readings.defaults());
        Fraction factor = Fraction.of(
                VolumeCorrection.of(CorrectionTable.PRODUCTS_54B, density, Fraction.parse("32.5"), Readings.defaults())
                        .unrounded());
        assertEquals(
                hydrometer.observedDensity().asDecimal(6, RoundingMode.HALF_UP),
                density.times(factor).asDecimal(6, RoundingMode.HALF_UP));
        assertEquals(Fraction.parse("832.1598196875"), hydrometer.observedDensity());
    }

    /** Rounding each round to the decimals of the result once made the search swing between two neighbours. */
    @ParameterizedTest
    @CsvSource({"860", "870.1", "880.2", "885.3", "890.4", "899.9"})
    void theSearchForADensityComesToRestAtEveryTemperature(String reading) {
        for (int degrees = 0; degrees <= 60; degrees++) {
            Hydrometer hydrometer = new Hydrometer(Fraction.parse(reading), Fraction.of(degrees));
            assertTrue(hydrometer
                            .density15(CorrectionTable.PRODUCTS_54B, Readings.defaults())
                            .signum()
                    > 0);
        }
    }

    /** Just below 770.5 kg/m³ the table lets goods expand more than just above it. */
    @Test
    void aReadingThatSwingsOverABorderOfZonesNeedsTheDensityOfTheLaboratory() {
        Hydrometer hydrometer = new Hydrometer(Fraction.parse("757.38"), Fraction.of(30));
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> hydrometer.density15(CorrectionTable.PRODUCTS_54B, Readings.defaults()));
        assertEquals("reading", refused.violations().get(0).path());
        assertEquals("DENSITY_AT_ZONE_BORDER", refused.violations().get(0).code());
        String message = refused.violations().get(0).message();
        assertTrue(message.startsWith("no density stands still near 770."), message);
    }

    @Test
    void aHydrometerAtTheBaseTemperatureIsReadDirectly() {
        Hydrometer hydrometer = new Hydrometer(Fraction.parse("845"), Fraction.of(15));
        assertEquals(Fraction.of(845), hydrometer.density15(CorrectionTable.PRODUCTS_54B, Readings.defaults()));
        assertThrows(InvalidInputException.class, () -> new Hydrometer(Fraction.ZERO, Fraction.of(15)));
    }

    @Test
    void barrelsAndDegreesApiGoBothWays() {
        assertEquals(Fraction.of(10), PetroleumUnits.barrels(PetroleumUnits.litres(Fraction.of(10))));
        assertEquals(Fraction.of(10), PetroleumUnits.degreesApi(Fraction.ONE));
        assertEquals(Fraction.ONE, PetroleumUnits.relativeDensity(Fraction.of(10)));
        assertEquals(
                "definitions of the petroleum trade", PetroleumUnits.citation().instrument());
    }

    private static Fraction square(String number) {
        return Fraction.parse(number).times(Fraction.parse(number));
    }

    private static VolumeCorrection products(String density, String temperature) {
        return VolumeCorrection.of(
                CorrectionTable.PRODUCTS_54B,
                Fraction.parse(density),
                Fraction.parse(temperature),
                Readings.defaults());
    }
}
