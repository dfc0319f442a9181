package org.pabean.tariff;

import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.money.Percent;

/**
 * What a consignment note charges for goods outside its flat rate.
 *
 * @param kind the goods
 * @param duty the rate of import duty; empty where the general rate of the tariff line applies
 * @param incomeTax the rate of income tax article 22, nought where it is not collected; empty where the general rules of
 *     that tax apply
 * @param citation the regulation
 */
public record CommodityGroup(
        CommodityKind kind, Optional<Percent> duty, Optional<Percent> incomeTax, Citation citation) {

    /** Refuses null. */
    public CommodityGroup {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(incomeTax, "incomeTax");
        Objects.requireNonNull(citation, "citation");
    }
}
