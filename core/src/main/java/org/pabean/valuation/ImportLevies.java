package org.pabean.valuation;

import java.util.Objects;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/**
 * Rates of what is collected at import, used to work back from a price that contains it.
 *
 * @param duty import duty with additional duties and excise, in percent of the customs value
 * @param taxes import taxes in percent of customs value and duty; whether income tax belongs here is contested, so the
 *     caller says so by the rate
 */
public record ImportLevies(Percent duty, Percent taxes) {

    /** Refuses null and negative rates. */
    public ImportLevies {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(taxes, "taxes");
        if (duty.compareTo(Percent.ZERO) < 0 || taxes.compareTo(Percent.ZERO) < 0) {
            throw new IllegalArgumentException("rates of " + duty + " and " + taxes + "; use nought or more");
        }
    }

    /** Nothing is collected. */
    public static ImportLevies none() {
        return new ImportLevies(Percent.ZERO, Percent.ZERO);
    }

    /** What a customs value of one grows to with duty and taxes: (1 + d)(1 + t). */
    public Fraction divisor() {
        return Fraction.ONE.plus(duty.fraction()).times(Fraction.ONE.plus(taxes.fraction()));
    }
}
