package org.pabean.levy;

import org.pabean.goods.UnitOfMeasure;
import org.pabean.tariff.Levy;

/** A rate per unit meets goods without a quantity in a unit that it can be told in. */
public final class MissingQuantityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Levy levy;
    private final UnitOfMeasure unit;
    private final int item;

    /** Names the levy, the unit of its rate and the item. */
    public MissingQuantityException(Levy levy, UnitOfMeasure unit, int item) {
        super(levy.wording().english() + " of item " + item + " is so much per " + unit + "; state the quantity in "
                + unit + " or a unit that converts to it");
        this.levy = levy;
        this.unit = unit;
        this.item = item;
    }

    /** The levy. */
    public Levy levy() {
        return levy;
    }

    /** The unit of its rate. */
    public UnitOfMeasure unit() {
        return unit;
    }

    /** The number of the item. */
    public int item() {
        return item;
    }
}
