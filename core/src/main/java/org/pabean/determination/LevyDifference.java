package org.pabean.determination;

import java.util.Objects;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/**
 * One levy of the declaration, as declared and as established, each rounded as the declaration rounds it.
 *
 * @param levy which levy
 * @param declared rupiah that the importer was to pay as declared
 * @param established rupiah that the importer is to pay as established
 */
public record LevyDifference(Levy levy, Rupiah declared, Rupiah established) {

    /** Refuses null. */
    public LevyDifference {
        Objects.requireNonNull(levy, "levy");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(established, "established");
    }

    /** What is missing, in rupiah; nought if nothing is. */
    public Rupiah shortfall() {
        return established.minus(declared).max(Rupiah.ZERO);
    }

    /** What was paid too much, in rupiah; nought if nothing was. It is refunded, not set off against other levies. */
    public Rupiah refund() {
        return declared.minus(established).max(Rupiah.ZERO);
    }
}
