package org.pabean.sanction;

import org.pabean.money.Percent;

/** Whether the tariff that finally applies to goods is nought; that decides between a percentage and the flat fine. */
public enum DutyRateLevel {
    /** Some duty is levied. */
    ABOVE_ZERO,
    /** The tariff, or the final tariff, is 0 %. */
    ZERO;

    /** The level of a rate. */
    public static DutyRateLevel of(Percent rate) {
        return rate.isZero() ? ZERO : ABOVE_ZERO;
    }
}
