package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/**
 * Rents of leased goods, whose present worth the manual of 1999 takes as a fall-back value (KEP-81/BC/1999, annex, method
 * VI). All arithmetic is exact: a month's rent is divided by a power of (1 + i) without rounding, so the value is rounded
 * only where the caller writes it down.
 *
 * @param rent the rent of one month
 * @param months months of the contract
 * @param monthlyRate interest of one month
 * @param due when the rent of a month is paid
 * @param afterwards rents for the rest of the economic life, where the contract is shorter
 */
public record Lease(Money rent, int months, Percent monthlyRate, Due due, Optional<Rest> afterwards) {

    /** Refuses null, a term of nought months and a negative interest. */
    public Lease {
        Objects.requireNonNull(rent, "rent");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(afterwards, "afterwards");
        if (months < 1 || monthlyRate.compareTo(Percent.ZERO) < 0) {
            throw new IllegalArgumentException("a lease of " + months + " months at " + monthlyRate
                    + "; use one month or more, nought or more percent");
        }
    }

    /** When the rent of a month is paid. */
    public enum Due {
        /** At its end. */
        ARREARS,
        /** At its start. */
        ADVANCE
    }

    /**
     * Rents after the contract.
     *
     * @param rent the rent of one month
     * @param months remaining months of the economic life
     */
    public record Rest(Money rent, int months) {

        /** Refuses null and a negative term. */
        public Rest {
            Objects.requireNonNull(rent, "rent");
            if (months < 0) {
                throw new IllegalArgumentException("a rest of " + months + " months; use nought or more");
            }
        }
    }

    /** What all rents are worth today, exact: R (Q^N - 1) / (Q^N (Q - 1)), times Q where rents are paid in advance. */
    public Money presentWorth() {
        Fraction q = Fraction.ONE.plus(monthlyRate.fraction());
        Money worth = rent.times(annuity(q, months));
        if (afterwards.isPresent()) {
            Fraction delay = Fraction.ONE.dividedBy(power(q, months));
            Rest rest = afterwards.get();
            worth = worth.plus(rest.rent().times(annuity(q, rest.months()).times(delay)));
        }
        return due == Due.ADVANCE ? worth.times(q) : worth;
    }

    private static Fraction annuity(Fraction q, int months) {
        if (q.equals(Fraction.ONE)) {
            return Fraction.of(months);
        }
        Fraction power = power(q, months);
        return power.minus(Fraction.ONE).dividedBy(power.times(q.minus(Fraction.ONE)));
    }

    private static Fraction power(Fraction base, int exponent) {
        Fraction result = Fraction.ONE;
        for (int i = 0; i < exponent; i++) {
            result = result.times(base);
        }
        return result;
    }
}
