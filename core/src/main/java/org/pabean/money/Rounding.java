package org.pabean.money;

import java.math.RoundingMode;

/** The roundings that customs and tax law order (<i>pembulatan</i>). */
public enum Rounding {
    /** The exact amount stays. */
    NONE(0, RoundingMode.UNNECESSARY),
    /** Up to the next full thousand rupiah: any part of a thousand counts as a full one. */
    UP_TO_THOUSAND(1000, RoundingMode.CEILING),
    /** Down to the last full thousand rupiah. */
    DOWN_TO_THOUSAND(1000, RoundingMode.FLOOR),
    /** Down to the whole rupiah. */
    DOWN_TO_RUPIAH(1, RoundingMode.FLOOR),
    /** To the nearest whole rupiah, half a rupiah up. */
    HALF_UP_TO_RUPIAH(1, RoundingMode.HALF_UP);

    private final long unit;
    private final RoundingMode direction;

    Rounding(long unit, RoundingMode direction) {
        this.unit = unit;
        this.direction = direction;
    }

    /** The amount rounded in this way. */
    public Fraction apply(Fraction amount) {
        return unit == 0 ? amount : amount.roundedTo(unit, direction);
    }

    /** The unit in rupiah; nought if nothing is rounded. */
    public long unit() {
        return unit;
    }
}
