package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.pabean.money.Fraction;
import org.pabean.tariff.DutyRate;

/** What the contracts ask of a rate. */
final class RateChecks {

    private RateChecks() {}

    static void assertNotNegative(DutyRate rate) {
        assertTrue(number(rate).signum() >= 0, () -> "no rate is negative, but this is " + rate);
    }

    private static Fraction number(DutyRate rate) {
        if (rate instanceof DutyRate.AdValorem percentage) {
            return percentage.percent().fraction();
        } else if (rate instanceof DutyRate.Specific specific) {
            return specific.perUnit().amount();
        }
        return ((DutyRate.Sum) rate).amount().amount();
    }
}
