package org.pabean.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;
import org.pabean.testkit.MeasurementArbitraries;

class MeasurementProperties {

    @Property
    void aHigherLevelNeverHoldsLess(
            @ForAll("tables") TankTable table, @ForAll("parts") Fraction one, @ForAll("parts") Fraction other) {
        Fraction low = level(table, one.min(other));
        Fraction high = level(table, one.max(other));
        assertTrue(table.volumeAt(low).compareTo(table.volumeAt(high)) <= 0);
    }

    @Property
    void aVolumeLiesBetweenThoseOfTheRowsAroundIt(@ForAll("tables") TankTable table, @ForAll("parts") Fraction part) {
        Fraction level = level(table, part);
        Fraction volume = table.volumeAt(level);
        for (TankTable.Row row : table.rows()) {
            int side = row.level().compareTo(level);
            assertTrue(side > 0 || row.volume().compareTo(volume) <= 0);
            assertTrue(side < 0 || row.volume().compareTo(volume) >= 0);
        }
    }

    @Property
    void warmthMakesTheFactorSmallerAndColdLarger(
            @ForAll("densities") Fraction density, @ForAll("temperatures") Fraction temperature) {
        BigDecimal factor = products(density, temperature).unrounded();
        assertEquals(
                temperature.compareTo(Fraction.of(15)), -factor.compareTo(BigDecimal.ONE), () -> "factor " + factor);
    }

    @Property
    void theFactorNeverRisesWithTheTemperature(
            @ForAll("densities") Fraction density,
            @ForAll("temperatures") Fraction one,
            @ForAll("temperatures") Fraction other) {
        BigDecimal cool = products(density, one.min(other)).factor();
        BigDecimal warm = products(density, one.max(other)).factor();
        assertTrue(cool.compareTo(warm) >= 0);
    }

    @Property
    void roundingMovesTheFactorByHalfAUnitAtMost(
            @ForAll("densities") Fraction density, @ForAll("temperatures") Fraction temperature) {
        VolumeCorrection correction = products(density, temperature);
        BigDecimal moved = correction.factor().subtract(correction.unrounded()).abs();
        assertTrue(moved.compareTo(new BigDecimal("0.00005")) <= 0);
    }

    @Property
    void aLiquidWeighsLessInAirThanInVacuum(
            @ForAll("densities") Fraction density,
            @ForAll("temperatures") Fraction temperature,
            @ForAll @LongRange(min = 1, max = 100_000_000) long litres) {
        Quantity volume = new Quantity(Fraction.of(litres), UnitOfMeasure.LTR);
        LiquidByTable liquid = LiquidByTable.of(volume, products(density, temperature), Readings.defaults());
        assertTrue(liquid.weightInAir().amount().compareTo(liquid.massInVacuum().amount()) < 0);
    }

    @Property(tries = 200)
    void theExponentialOfASumIsTheProductOfTheExponentials(
            @ForAll("exponents") BigDecimal a, @ForAll("exponents") BigDecimal b) {
        BigDecimal product = DecimalExponential.exp(a).multiply(DecimalExponential.exp(b));
        BigDecimal sum = DecimalExponential.exp(a.add(b));
        BigDecimal difference = sum.subtract(product).abs().divide(sum, DecimalExponential.RESULT);
        assertTrue(difference.compareTo(new BigDecimal("1E-38")) < 0, () -> "relative difference " + difference);
    }

    @Property(tries = 200)
    void aHydrometerDensityExpandsBackToTheReading(
            @ForAll @LongRange(min = 8600, max = 9900) long tenths,
            @ForAll @LongRange(min = 0, max = 60) long degrees) {
        Hydrometer hydrometer = new Hydrometer(Fraction.of(tenths, 10), Fraction.of(degrees));
        Fraction density = hydrometer.density15(CorrectionTable.PRODUCTS_54B, Readings.defaults());
        Fraction back = density.times(
                Fraction.of(products(density, Fraction.of(degrees)).unrounded()));
        Fraction gap = back.minus(hydrometer.observedDensity());
        assertEquals(0, gap.asDecimal(6, RoundingMode.HALF_UP).signum());
    }

    @Property
    void acceptanceDependsOnTheSizeOfTheDifferenceOnly(@ForAll @LongRange(min = 0, max = 100) long tonnes) {
        BulkTolerance tolerance = BulkTolerance.on(LocalDate.of(2024, 1, 1), Readings.defaults());
        Quantity declared = Quantity.of("10000", UnitOfMeasure.TNE);
        Quantity more = new Quantity(Fraction.of(10_000 + tonnes), UnitOfMeasure.TNE);
        Quantity less = new Quantity(Fraction.of(10_000 - tonnes), UnitOfMeasure.TNE);
        assertEquals(
                tolerance.compare(declared, more, Carriage.BULK_LIQUID).isAccepted(),
                tolerance.compare(declared, less, Carriage.BULK_LIQUID).isAccepted());
        assertEquals(
                tonnes <= 50,
                tolerance.compare(declared, more, Carriage.BULK_LIQUID).isAccepted());
    }

    @Provide
    Arbitrary<TankTable> tables() {
        return MeasurementArbitraries.tables();
    }

    @Provide
    Arbitrary<Fraction> parts() {
        return Arbitraries.longs().between(0, 997).map(part -> Fraction.of(part, 997));
    }

    @Provide
    Arbitrary<Fraction> densities() {
        return MeasurementArbitraries.densities();
    }

    @Provide
    Arbitrary<Fraction> temperatures() {
        return MeasurementArbitraries.temperatures();
    }

    @Provide
    Arbitrary<BigDecimal> exponents() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-40"), new BigDecimal("40"))
                .ofScale(10);
    }

    private static Fraction level(TankTable table, Fraction part) {
        Fraction top = table.rows().get(table.rows().size() - 1).level();
        return top.times(part);
    }

    private static VolumeCorrection products(Fraction density, Fraction temperature) {
        return VolumeCorrection.of(CorrectionTable.PRODUCTS_54B, density, temperature, Readings.defaults());
    }
}
