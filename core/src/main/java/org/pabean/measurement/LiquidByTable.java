package org.pabean.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/**
 * A liquid of group C, brought to 15 °C by the petroleum tables: crude oil and its products.
 *
 * @param observedVolume volume at the temperature found, in litres
 * @param correction the factor to 15 °C
 * @param weightBasis which weight counts
 * @param volumeBasis which volume counts for a duty per litre
 */
public record LiquidByTable(
        Quantity observedVolume, VolumeCorrection correction, WeightBasis weightBasis, VolumeBasis volumeBasis)
        implements MeasuredLiquid {

    /** What the air carries, in kg/m³: table 56 takes 0.0011 kg from each litre. */
    private static final Fraction BUOYANCY = Fraction.of(11, 10);

    /**
     * Brings the volume to litres.
     *
     * @throws org.pabean.law.InvalidInputException if the volume is negative or no volume
     */
    public LiquidByTable {
        Objects.requireNonNull(weightBasis, "weightBasis");
        Objects.requireNonNull(volumeBasis, "volumeBasis");
        observedVolume = LiquidChecks.volume(observedVolume, correction.density15(), "density15");
    }

    /** The liquid, with open points answered by the readings ({@link WeightBasis}, {@link VolumeBasis}). */
    public static LiquidByTable of(Quantity observedVolume, VolumeCorrection correction, Readings readings) {
        return new LiquidByTable(
                observedVolume, correction, readings.of(WeightBasis.class), readings.of(VolumeBasis.class));
    }

    /** Volume at 15 °C in litres: observed volume times the rounded factor. */
    public Quantity volume15() {
        Fraction factor = Fraction.of(correction.factor());
        return new Quantity(observedVolume.amount().times(factor), UnitOfMeasure.LTR);
    }

    /** Mass in kilograms: volume at 15 °C times density at 15 °C. */
    public Quantity massInVacuum() {
        return new Quantity(LiquidChecks.kilograms(volume15(), correction.density15()), UnitOfMeasure.KGM);
    }

    /** Weight in air in kilograms: each litre at 15 °C weighs 0.0011 kg less than its mass. */
    public Quantity weightInAir() {
        Fraction density = correction.density15().minus(BUOYANCY);
        return new Quantity(LiquidChecks.kilograms(volume15(), density), UnitOfMeasure.KGM);
    }

    @Override
    public Quantity weight() {
        return weightBasis == WeightBasis.IN_AIR ? weightInAir() : massInVacuum();
    }

    @Override
    public Quantity volume() {
        return volumeBasis == VolumeBasis.AT_15_CELSIUS ? volume15() : observedVolume;
    }

    @Override
    public List<Reading> readings() {
        List<Reading> all = new ArrayList<>(correction.readings());
        all.add(weightBasis);
        all.add(volumeBasis);
        return List.copyOf(all);
    }

    @Override
    public Explanation explanation() {
        Step volume = Step.of(new Wording("Volume at 15 °C", "Volume pada 15 °C"), Figure.of(volume15()))
                .with(new Wording("observed volume", "volume teramati"), Figure.of(observedVolume))
                .under(MeasurementSources.TABLE_54)
                .from(List.of(correction.step()));
        Step mass = Step.of(new Wording("Mass in vacuum", "Massa di ruang hampa"), Figure.of(massInVacuum()))
                .with(
                        new Wording("density at 15 °C in kg/m³", "densitas 15 °C dalam kg/m³"),
                        Figure.of(correction.density15()))
                .under(MeasurementSources.MASS);
        Step air = Step.of(new Wording("Weight in air", "Berat di udara"), Figure.of(weightInAir()))
                .with(new Wording("buoyancy in kg/m³", "gaya apung dalam kg/m³"), Figure.of(BUOYANCY))
                .under(MeasurementSources.MASS);
        return LiquidChecks.page(List.of(volume, mass, air), readings());
    }
}
