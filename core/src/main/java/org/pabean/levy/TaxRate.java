package org.pabean.levy;

import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.money.Percent;

/**
 * A rate of tax on the import value.
 *
 * @param percent the rate
 * @param citation where it is written
 */
public record TaxRate(Percent percent, Citation citation) {

    /** Refuses null. */
    public TaxRate {
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(citation, "citation");
    }
}
