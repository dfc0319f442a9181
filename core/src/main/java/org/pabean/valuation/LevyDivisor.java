package org.pabean.valuation;

import org.pabean.declaration.ImportLevies;
import org.pabean.money.Fraction;

/** What a price that contains duty and taxes is divided by: (1 + d)(1 + t). */
final class LevyDivisor {

    private LevyDivisor() {}

    /** The divisor of these rates; whether an income tax that is kept apart counts is an open point. */
    static Fraction of(ImportLevies levies, Findings findings) {
        boolean counted = !levies.incomeTax().isZero()
                && findings.reading(IncomeTaxInDivisor.class) == IncomeTaxInDivisor.COUNTED;
        return counted ? levies.countingIncomeTax().divisor() : levies.divisor();
    }
}
