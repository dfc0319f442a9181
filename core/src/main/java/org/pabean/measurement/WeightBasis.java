package org.pabean.measurement;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which weight of a bulk liquid the papers and the duty mean. */
public enum WeightBasis implements Reading {
    /** Weight in air, as trade and customs papers usually state it. */
    IN_AIR(new Wording("the weight in air", "berat di udara")),
    /** Mass, as in a vacuum. */
    IN_VACUUM(new Wording("the mass, as in a vacuum", "massa, seperti di ruang hampa"));

    private final Wording answer;

    WeightBasis(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording("Which weight of a bulk liquid counts?", "Berat mana yang berlaku untuk cairan curah?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return MeasurementSources.TRADE_WEIGHT;
    }
}
