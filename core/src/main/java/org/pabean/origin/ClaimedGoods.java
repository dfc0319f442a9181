package org.pabean.origin;

import java.util.Objects;

/**
 * A claim with the rates between which it decides.
 *
 * @param claimCase the claim and its facts
 * @param rates the rates
 */
public record ClaimedGoods(ClaimCase claimCase, RatesOfLine rates) {

    /** Refuses null. */
    public ClaimedGoods {
        Objects.requireNonNull(claimCase, "claimCase");
        Objects.requireNonNull(rates, "rates");
    }
}
