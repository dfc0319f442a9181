package org.pabean.declaration;

import java.util.Objects;
import java.util.stream.Stream;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/**
 * Rates of what is collected at import, used to work back from a price that contains it.
 *
 * @param duty import duty with additional duties and excise, in percent of the customs value
 * @param taxes import taxes in percent of customs value and duty
 * @param incomeTax income tax in percent of customs value and duty, kept apart since it is contested whether it counts;
 *     nought where {@code taxes} says all
 */
public record ImportLevies(Percent duty, Percent taxes, Percent incomeTax) {

    /** Refuses null and negative rates. */
    public ImportLevies {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(taxes, "taxes");
        Objects.requireNonNull(incomeTax, "incomeTax");
        if (Stream.of(duty, taxes, incomeTax).anyMatch(rate -> rate.compareTo(Percent.ZERO) < 0)) {
            throw new IllegalArgumentException(
                    "rates of " + duty + ", " + taxes + " and " + incomeTax + "; use nought or more");
        }
    }

    /** Rates without an income tax kept apart. */
    public ImportLevies(Percent duty, Percent taxes) {
        this(duty, taxes, Percent.ZERO);
    }

    /** The same with the income tax among the taxes. */
    public ImportLevies countingIncomeTax() {
        return new ImportLevies(duty, Percent.ofFraction(taxes.fraction().plus(incomeTax.fraction())));
    }

    /** Nothing is collected. */
    public static ImportLevies none() {
        return new ImportLevies(Percent.ZERO, Percent.ZERO);
    }

    /** What a customs value of one grows to with duty and taxes, the income tax kept apart aside: (1 + d)(1 + t). */
    public Fraction divisor() {
        return Fraction.ONE.plus(duty.fraction()).times(Fraction.ONE.plus(taxes.fraction()));
    }
}
