package org.pabean.measurement;

import java.util.List;
import java.util.Objects;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/**
 * A liquid of group B, brought to 15 °C by its own coefficient: chemicals. Its weight is the volume at 15 °C times the
 * density at 15 °C.
 *
 * @param observedVolume volume at the temperature found, in litres
 * @param density15 density at 15 °C in kg/m³
 * @param temperature temperature found in °C
 * @param coefficient coefficient of the goods; of what, {@link #meaning()} says
 * @param meaning what the coefficient describes
 * @param basis which volume counts for a duty per litre
 */
public record LiquidByCoefficient(
        Quantity observedVolume,
        Fraction density15,
        Fraction temperature,
        Fraction coefficient,
        CoefficientMeaning meaning,
        VolumeBasis basis)
        implements MeasuredLiquid {

    private static final Fraction BASE_TEMPERATURE = Fraction.of(15);

    /**
     * Brings the volume to litres.
     *
     * @throws org.pabean.law.InvalidInputException if the volume is negative or no volume, the density is not above
     *     nought, or the coefficient would leave no volume
     */
    public LiquidByCoefficient {
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(basis, "basis");
        observedVolume = LiquidChecks.volume(observedVolume, density15, "density15");
        Violations violations = new Violations();
        violations.check(
                factor(density15, temperature, coefficient, meaning).signum() > 0,
                "coefficient",
                "COEFFICIENT_TOO_LARGE",
                () -> "a coefficient of " + coefficient + " leaves nothing at 15 °C; check it and its meaning");
        violations.refuseIfAny();
    }

    /** The liquid, with open points answered by the readings ({@link CoefficientMeaning}, {@link VolumeBasis}). */
    public static LiquidByCoefficient of(
            Quantity observedVolume,
            Fraction density15,
            Fraction temperature,
            Fraction coefficient,
            Readings readings) {
        return new LiquidByCoefficient(
                observedVolume,
                density15,
                temperature,
                coefficient,
                readings.of(CoefficientMeaning.class),
                readings.of(VolumeBasis.class));
    }

    private static Fraction factor(
            Fraction density15, Fraction temperature, Fraction coefficient, CoefficientMeaning meaning) {
        Fraction change = coefficient.times(temperature.minus(BASE_TEMPERATURE));
        return switch (meaning) {
            case OF_VOLUME -> Fraction.ONE.minus(change);
            case OF_DENSITY -> density15.minus(change).dividedBy(density15);
        };
    }

    /** Volume at 15 °C in litres. */
    public Quantity volume15() {
        Fraction factor = factor(density15, temperature, coefficient, meaning);
        return new Quantity(observedVolume.amount().times(factor), UnitOfMeasure.LTR);
    }

    @Override
    public Quantity weight() {
        return new Quantity(LiquidChecks.kilograms(volume15(), density15), UnitOfMeasure.KGM);
    }

    @Override
    public Quantity volume() {
        return basis == VolumeBasis.AT_15_CELSIUS ? volume15() : observedVolume;
    }

    @Override
    public List<Reading> readings() {
        return List.of(meaning, basis);
    }

    @Override
    public Explanation explanation() {
        Step volume = Step.of(new Wording("Volume at 15 °C", "Volume pada 15 °C"), Figure.of(volume15()))
                .with(new Wording("observed volume", "volume teramati"), Figure.of(observedVolume))
                .with(new Wording("temperature in °C", "suhu dalam °C"), Figure.of(temperature))
                .with(new Wording("coefficient", "koefisien"), Figure.of(coefficient))
                .under(MeasurementSources.OWN_COEFFICIENT);
        Step weight = Step.of(new Wording("Weight", "Berat"), Figure.of(weight()))
                .with(new Wording("volume at 15 °C", "volume pada 15 °C"), Figure.of(volume15()))
                .with(new Wording("density at 15 °C in kg/m³", "densitas 15 °C dalam kg/m³"), Figure.of(density15))
                .under(MeasurementSources.GROUPS)
                .from(List.of(volume));
        return LiquidChecks.page(List.of(weight), readings());
    }
}
