package org.pabean.ecommerce;

import java.util.Objects;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/**
 * One levy as a part of what a basket costs when it has landed.
 *
 * @param levy the levy
 * @param amount what it comes to, in rupiah, rounded
 * @param share its part of the landed cost
 */
public record LevyShare(Levy levy, Rupiah amount, Percent share) {

    /** Refuses null. */
    public LevyShare {
        Objects.requireNonNull(levy, "levy");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(share, "share");
    }
}
