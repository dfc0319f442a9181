package org.pabean.levy;

import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/**
 * The statutory rate of VAT (<i>tarif PPN</i>) and the part of the import value that it is taken of. Since 1 January
 * 2025 the rate is 12 % on the whole import value of luxury goods and on 11/12 of that of all others; it is computed in
 * one exact step (PMK 131/2024 art. 3).
 *
 * @param percent the rate
 * @param baseOfOrdinaryGoods the part of the import value that is the base for goods that are not luxury goods; one
 *     where the law knows no such part
 * @param citation where the rate is written
 * @param baseCitation where the base is written
 */
public record VatRate(Percent percent, Fraction baseOfOrdinaryGoods, Citation citation, Citation baseCitation) {

    /** Refuses null. */
    public VatRate {
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(baseOfOrdinaryGoods, "baseOfOrdinaryGoods");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(baseCitation, "baseCitation");
    }

    /** The rate and base joined: what the import value of ordinary goods is multiplied by. */
    public Percent effectiveOnOrdinaryGoods() {
        return percent.times(baseOfOrdinaryGoods);
    }
}
