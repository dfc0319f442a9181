package org.pabean.measurement;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which volume of a bulk liquid counts where a duty is fixed per litre. */
public enum VolumeBasis implements Reading {
    /** The volume at 15 °C. */
    AT_15_CELSIUS(new Wording("the volume at 15 °C", "volume pada 15 °C")),
    /** The volume at the temperature found. */
    AS_OBSERVED(new Wording("the observed volume", "volume teramati"));

    private final Wording answer;

    VolumeBasis(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Which volume counts for a duty per litre of a liquid that is measured at 15 °C?",
                "Volume mana yang berlaku untuk bea per liter atas cairan yang diukur pada 15 °C?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return MeasurementSources.SPECIFIC_QUANTITY;
    }
}
