package org.pabean.valuation;

import java.math.RoundingMode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/** Rounds amounts that come from a norm. */
final class Norms {

    private Norms() {}

    /** The amount half up to the decimals of the context, or exact if it names none. */
    static Money rounded(Money amount, ValuationContext context) {
        if (context.normDecimals().isEmpty()) {
            return amount;
        }
        int places = context.normDecimals().getAsInt();
        return new Money(amount.currency(), Fraction.of(amount.amount().asDecimal(places, RoundingMode.HALF_UP)));
    }
}
