package org.pabean.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The exchange rates of one declaration: those that the declarant supplies, and for all others the decree of the day.
 *
 * @param decrees where the decrees' rates come from
 * @param day the day that decides
 * @param supplied rates that win over the decrees
 */
public record DayRates(ExchangeRates decrees, LocalDate day, List<ExchangeRate> supplied) {

    /** Copies the list and refuses null. */
    public DayRates {
        Objects.requireNonNull(decrees, "decrees");
        Objects.requireNonNull(day, "day");
        supplied = List.copyOf(supplied);
    }

    /**
     * The rate of a currency.
     *
     * @throws MissingExchangeRateException if none is supplied and no decree of the day lists the currency
     */
    public ExchangeRate of(CurrencyCode currency) {
        for (ExchangeRate rate : supplied) {
            if (rate.currency().equals(currency)) {
                return rate;
            }
        }
        return decrees.on(currency, day);
    }

    /**
     * An amount in rupiah, exact.
     *
     * @throws MissingExchangeRateException if its currency has no rate
     */
    public Rupiah convert(Money money) {
        return of(money.currency()).convert(money);
    }

    /**
     * An amount in US dollars, by the ratio of the two rupiah rates, unrounded (own reading of PMK 227/PMK.04/2015: no
     * rule on a rounding of that conversion is known).
     *
     * @throws MissingExchangeRateException if its currency or the dollar has no rate
     */
    public Fraction inUsd(Money money) {
        if (money.currency().equals(CurrencyCode.USD)) {
            return money.amount();
        }
        return convert(money).amount().dividedBy(of(CurrencyCode.USD).rupiahPerUnit());
    }
}
