package org.pabean.measurement;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** What the own coefficient of a liquid of group B is a coefficient of. */
public enum CoefficientMeaning implements Reading {
    /** Of the volume: V15 = V (1 - b (t - 15)), b per degree. */
    OF_VOLUME(new Wording("of the volume, per °C", "volume, per °C")),
    /** Of the density: density at t = density at 15 °C - c (t - 15), c in kg/m³ per degree. */
    OF_DENSITY(new Wording("of the density, in kg/m³ per °C", "densitas, dalam kg/m³ per °C"));

    private final Wording answer;

    CoefficientMeaning(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "What does the expansion coefficient of a chemical describe?",
                "Koefisien muai bahan kimia menyatakan apa?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return MeasurementSources.OWN_COEFFICIENT;
    }
}
