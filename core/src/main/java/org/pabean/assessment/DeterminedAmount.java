package org.pabean.assessment;

import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/**
 * What the authority has determined for a levy (<i>penetapan pejabat</i>). It stands beside the computed amount and does not
 * change it.
 *
 * @param levy which levy
 * @param amount the amount determined
 * @param document the document that carries it
 */
public record DeterminedAmount(Levy levy, Rupiah amount, Citation document) {

    /** Refuses null. */
    public DeterminedAmount {
        Objects.requireNonNull(levy, "levy");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(document, "document");
    }
}
