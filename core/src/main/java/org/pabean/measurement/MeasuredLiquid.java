package org.pabean.measurement;

import java.util.List;
import org.pabean.explanation.Explanation;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Reading;

/** A quantity of bulk liquid found by sounding, in one of the three groups that customs staff tell apart. */
public sealed interface MeasuredLiquid permits LiquidAsObserved, LiquidByCoefficient, LiquidByTable {

    /** Volume at the temperature found, in litres. */
    Quantity observedVolume();

    /** The weight that counts, in kilograms. */
    Quantity weight();

    /** The volume that counts, in litres. */
    Quantity volume();

    /** The open points that the weight and the volume rest on. */
    List<Reading> readings();

    /** How the weight came about. */
    Explanation explanation();

    /**
     * The quantity that a specific duty is counted on, in the unit of the tariff: from the weight for units of mass,
     * from the volume for units of volume. Exact.
     *
     * @throws IllegalArgumentException if the unit measures neither mass nor volume
     */
    default Quantity dutiable(UnitOfMeasure unit) {
        return unit.convertsTo(UnitOfMeasure.LTR) ? volume().in(unit) : weight().in(unit);
    }
}
