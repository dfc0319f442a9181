package org.pabean.measurement;

import java.util.List;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/**
 * A liquid of group A, computed at the temperature found: water, some chemicals, vegetable oils. Its weight is observed
 * volume times density at that temperature. No customs formula for the density of palm oil is known: take it from the
 * surveyor's table or the laboratory.
 *
 * @param observedVolume volume at the temperature found, in litres
 * @param observedDensity density at that temperature in kg/m³
 */
public record LiquidAsObserved(Quantity observedVolume, Fraction observedDensity) implements MeasuredLiquid {

    /**
     * Brings the volume to litres.
     *
     * @throws org.pabean.law.InvalidInputException if the volume is negative or no volume, or the density not above
     *     nought
     */
    public LiquidAsObserved {
        observedVolume = LiquidChecks.volume(observedVolume, observedDensity, "observedDensity");
    }

    @Override
    public Quantity weight() {
        return new Quantity(LiquidChecks.kilograms(observedVolume, observedDensity), UnitOfMeasure.KGM);
    }

    @Override
    public Quantity volume() {
        return observedVolume;
    }

    @Override
    public List<Reading> readings() {
        return List.of();
    }

    @Override
    public Explanation explanation() {
        Step weight = Step.of(new Wording("Weight", "Berat"), Figure.of(weight()))
                .with(new Wording("observed volume", "volume teramati"), Figure.of(observedVolume))
                .with(new Wording("density in kg/m³", "densitas dalam kg/m³"), Figure.of(observedDensity))
                .under(MeasurementSources.OBSERVED_WEIGHT);
        return LiquidChecks.page(List.of(weight), readings());
    }
}
