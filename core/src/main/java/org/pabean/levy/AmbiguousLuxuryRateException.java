package org.pabean.levy;

import java.util.List;
import org.pabean.money.Percent;

/** A tariff line that bears one of several rates of luxury-goods sales tax, and nothing says which. */
public final class AmbiguousLuxuryRateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int item;
    private final transient List<Percent> options;

    /** Names the item and the rates in question. */
    public AmbiguousLuxuryRateException(int item, List<Percent> options) {
        super("item " + item + " may bear luxury-goods sales tax at one of " + options
                + "; state the rate that its engine, seats, consumption or CO2 give");
        this.item = item;
        this.options = List.copyOf(options);
    }

    /** The number of the item. */
    public int item() {
        return item;
    }

    /** The rates in question. */
    public List<Percent> options() {
        return options;
    }
}
