package org.pabean.money;

import java.util.Objects;

/**
 * An exact amount of some currency.
 *
 * @param currency the currency
 * @param amount the exact amount in units of the currency
 */
public record Money(CurrencyCode currency, Fraction amount) {

    /** Refuses null. */
    public Money {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * An amount from texts, as in {@code Money.of("USD", "1234.56")}.
     *
     * @throws UnknownCurrencyException if ISO 4217 does not know the currency
     * @throws NumberFormatException if the amount is not a decimal number
     */
    public static Money of(String currency, String amount) {
        return new Money(CurrencyCode.of(currency), Fraction.parse(amount));
    }

    /** Nothing, in a currency. */
    public static Money zero(CurrencyCode currency) {
        return new Money(currency, Fraction.ZERO);
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        return new Money(currency, amount.plus(inSameCurrency(other).amount));
    }

    /**
     * The difference.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money minus(Money other) {
        return new Money(currency, amount.minus(inSameCurrency(other).amount));
    }

    /** The amount multiplied. */
    public Money times(Fraction factor) {
        return new Money(currency, amount.times(factor));
    }

    /** So many percent of the amount. */
    public Money times(Percent rate) {
        return times(rate.fraction());
    }

    private Money inSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(other + " cannot be added to or taken from " + this);
        }
        return other;
    }

    @Override
    public String toString() {
        return currency + " " + amount;
    }
}
