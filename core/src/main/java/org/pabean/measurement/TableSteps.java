package org.pabean.measurement;

import java.math.RoundingMode;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/** Whether temperature and density are first brought to the steps of the printed tables. */
public enum TableSteps implements Reading {
    /** Both are used as measured. */
    AS_MEASURED(new Wording("no, they are used as measured", "tidak, dipakai sebagaimana diukur")),
    /** Temperature to the nearest 0.05 °C, density to the nearest 0.5 kg/m³, half up. */
    PRINTED_1980(new Wording("yes, to 0.05 °C and 0.5 kg/m³", "ya, ke 0,05 °C dan 0,5 kg/m³"));

    private static final Fraction STEPS_PER_DEGREE = Fraction.of(20);
    private static final Fraction STEPS_PER_DENSITY = Fraction.of(2);

    private final Wording answer;

    TableSteps(Wording answer) {
        this.answer = answer;
    }

    Fraction temperature(Fraction measured) {
        return stepped(measured, STEPS_PER_DEGREE);
    }

    Fraction density(Fraction measured) {
        return stepped(measured, STEPS_PER_DENSITY);
    }

    private Fraction stepped(Fraction measured, Fraction stepsPerUnit) {
        return switch (this) {
            case AS_MEASURED -> measured;
            case PRINTED_1980 ->
                measured.times(stepsPerUnit).roundedTo(1, RoundingMode.HALF_UP).dividedBy(stepsPerUnit);
        };
    }

    @Override
    public Wording question() {
        return new Wording(
                "Are temperature and density brought to the steps of the printed table?",
                "Apakah suhu dan densitas dibulatkan ke langkah tabel cetak?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return MeasurementSources.TABLE_54_STEPS;
    }
}
