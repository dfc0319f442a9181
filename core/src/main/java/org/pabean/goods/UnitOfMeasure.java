package org.pabean.goods;

import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/** Units of quantity by their UN/ECE Recommendation 20 code. Units of one dimension convert into each other. */
public enum UnitOfMeasure {
    /** Kilogram. */
    KGM(Dimension.MASS, Fraction.ONE, new Wording("kg", "kg")),
    /** Gram. */
    GRM(Dimension.MASS, Fraction.of(1, 1000), new Wording("g", "g")),
    /** Tonne. */
    TNE(Dimension.MASS, Fraction.of(1000), new Wording("t", "ton")),
    /** Litre. */
    LTR(Dimension.VOLUME, Fraction.ONE, new Wording("l", "l")),
    /** Millilitre. */
    MLT(Dimension.VOLUME, Fraction.of(1, 1000), new Wording("ml", "ml")),
    /** Minute of playing time. */
    MIN(Dimension.TIME, Fraction.ONE, new Wording("min", "menit")),
    /** Metre. */
    MTR(Dimension.LENGTH, Fraction.ONE, new Wording("m", "m")),
    /** Square metre. */
    MTK(Dimension.AREA, Fraction.ONE, new Wording("m2", "m2")),
    /** Piece. */
    PCE(Dimension.COUNT, Fraction.ONE, new Wording("pcs", "buah"));

    private enum Dimension {
        MASS,
        VOLUME,
        TIME,
        LENGTH,
        AREA,
        COUNT
    }

    private final Dimension dimension;
    private final Fraction baseUnits;
    private final Wording symbol;

    UnitOfMeasure(Dimension dimension, Fraction baseUnits, Wording symbol) {
        this.dimension = dimension;
        this.baseUnits = baseUnits;
        this.symbol = symbol;
    }

    /** The short sign printed behind a number. */
    public Wording symbol() {
        return symbol;
    }

    /** Whether quantities of this unit can be told in the other. */
    public boolean convertsTo(UnitOfMeasure other) {
        return dimension == other.dimension;
    }

    /** How many of the other unit make one of this. */
    Fraction factorTo(UnitOfMeasure other) {
        return baseUnits.dividedBy(other.baseUnits);
    }
}
