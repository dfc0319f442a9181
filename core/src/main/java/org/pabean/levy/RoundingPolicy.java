package org.pabean.levy;

import org.pabean.money.Rounding;
import org.pabean.tariff.Levy;

/** How the sums of a declaration are rounded, levy by levy; once each, after the items are added (LEV-60). */
public enum RoundingPolicy {
    /** Nothing is rounded. */
    NONE(Rounding.NONE, Rounding.NONE),
    /** Every levy up to the next full thousand. */
    ALL_UP_1000(Rounding.UP_TO_THOUSAND, Rounding.UP_TO_THOUSAND),
    /** Duties and excise up to the next full thousand, taxes down to the rupiah. */
    DUTY_UP_1000_TAX_DOWN_1(Rounding.UP_TO_THOUSAND, Rounding.DOWN_TO_RUPIAH),
    /** Duties and excise up to the next full thousand, taxes to the nearest rupiah, half up. */
    DUTY_UP_1000_TAX_HALF_UP_1(Rounding.UP_TO_THOUSAND, Rounding.HALF_UP_TO_RUPIAH);

    private final Rounding duties;
    private final Rounding taxes;

    RoundingPolicy(Rounding duties, Rounding taxes) {
        this.duties = duties;
        this.taxes = taxes;
    }

    /** The rounding of a levy. */
    public Rounding of(Levy levy) {
        return levy.isImportTax() ? taxes : duties;
    }

    /** The rounding of fines and interest: always up to the next full thousand (Customs Law arts. 36(2), 38(2)). */
    public static Rounding ofFinesAndInterest() {
        return Rounding.UP_TO_THOUSAND;
    }
}
