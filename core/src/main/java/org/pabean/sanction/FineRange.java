package org.pabean.sanction;

import java.util.Objects;
import org.pabean.money.Rupiah;

/**
 * The least and the most that a breach can cost, in rupiah.
 *
 * @param minimum the fine for a first breach
 * @param maximum the fine above the last step
 */
public record FineRange(Rupiah minimum, Rupiah maximum) {

    /** Refuses null and a maximum below the minimum. */
    public FineRange {
        Objects.requireNonNull(minimum, "minimum");
        if (maximum.compareTo(minimum) < 0) {
            throw new IllegalArgumentException("the maximum " + maximum + " is below the minimum " + minimum);
        }
    }
}
