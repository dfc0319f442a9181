package org.pabean.declaration;

import java.util.Objects;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/**
 * An additional duty that an item bears.
 *
 * @param levy which one
 * @param rate percent of the customs value, or rupiah per unit
 */
public record AdditionalDuty(Levy levy, DutyRate rate) {

    /**
     * Refuses null.
     *
     * @throws IllegalArgumentException if the levy is not an additional duty
     */
    public AdditionalDuty {
        Objects.requireNonNull(rate, "rate");
        if (!levy.isAdditionalDuty()) {
            throw new IllegalArgumentException(
                    levy + " is not an additional duty; use one of " + Levy.ADDITIONAL_DUTIES);
        }
    }
}
