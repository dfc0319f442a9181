package org.pabean.measurement;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** To how many decimals the volume correction factor is rounded before a volume is multiplied with it. */
public enum FactorDecimals implements Reading {
    /** Four decimals, as the tables of 1980 print it. */
    FOUR(4),
    /** Five decimals, as the edition of 2004 keeps. */
    FIVE(5);

    private final int decimals;

    FactorDecimals(int decimals) {
        this.decimals = decimals;
    }

    /** The number of decimals. */
    public int decimals() {
        return decimals;
    }

    @Override
    public Wording question() {
        return new Wording(
                "To how many decimals is the volume correction factor rounded?",
                "Berapa angka desimal faktor koreksi volume?");
    }

    @Override
    public Wording answer() {
        return new Wording(decimals + " decimals, half up", decimals + " desimal, setengah ke atas");
    }

    @Override
    public Citation citation() {
        return MeasurementSources.TABLE_54_STEPS;
    }
}
