package org.pabean.levy;

import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.tariff.Levy;

/**
 * A rounding policy with the articles that order it.
 *
 * @param policy the policy
 * @param duties where the rounding of duties and excise is ordered
 * @param taxes where the rounding of the import taxes is ordered
 */
public record RoundingRule(RoundingPolicy policy, Citation duties, Citation taxes) {

    /** Refuses null. */
    public RoundingRule {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(duties, "duties");
        Objects.requireNonNull(taxes, "taxes");
    }

    /** The article for a levy. */
    public Citation citation(Levy levy) {
        return levy.isImportTax() ? taxes : duties;
    }
}
