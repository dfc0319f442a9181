package org.pabean.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Fraction;

/**
 * Exchange rates written down in a test. Immutable.
 *
 * <pre>{@code
 * ExchangeRates decrees = FixedExchangeRates.none()
 *         .with("USD", "15500")
 *         .withPerHundred("JPY", "10450.25");
 * }</pre>
 */
public final class FixedExchangeRates implements ExchangeRates {

    private static final Citation DECREE = Citation.verified("KMK 1/KM.10/2024", "");

    private final List<ExchangeRate> rates;

    private FixedExchangeRates(List<ExchangeRate> rates) {
        this.rates = List.copyOf(rates);
    }

    /** No rate at all. */
    public static FixedExchangeRates none() {
        return new FixedExchangeRates(List.of());
    }

    /** For all days: the dollar at 15,500, the euro at 17,025.50, the Singapore dollar at 11,600, a hundred yen at 10,450.25. */
    public static FixedExchangeRates standard() {
        return none().with("USD", "15500")
                .with("EUR", "17025.50")
                .with("SGD", "11600")
                .withPerHundred("JPY", "10450.25");
    }

    /** These rates and one of a single unit for all days. */
    public FixedExchangeRates with(String currency, String rupiah) {
        return with(rate(currency, rupiah, 1, LocalDate.MIN, LocalDate.MAX));
    }

    /** These rates and one of a hundred units for all days. */
    public FixedExchangeRates withPerHundred(String currency, String rupiah) {
        return with(rate(currency, rupiah, 100, LocalDate.MIN, LocalDate.MAX));
    }

    /** These rates and one of a single unit from a first to a last day. */
    public FixedExchangeRates with(String currency, String rupiah, LocalDate from, LocalDate to) {
        return with(rate(currency, rupiah, 1, from, to));
    }

    /** The currencies that have a rate on some day. */
    public List<CurrencyCode> currencies() {
        return rates.stream().map(ExchangeRate::currency).distinct().toList();
    }

    @Override
    public Optional<ExchangeRate> find(CurrencyCode currency, LocalDate day) {
        return rates.stream()
                .filter(rate -> rate.currency().equals(currency))
                .filter(rate -> !day.isBefore(rate.validFrom()) && !day.isAfter(rate.validTo()))
                .findFirst();
    }

    @Override
    public Coverage coverage() {
        return new Coverage(
                "fixed exchange rates",
                "test",
                LocalDate.MIN,
                LocalDate.MAX,
                rates.size(),
                "a test",
                Confidence.VERIFIED,
                List.of());
    }

    private FixedExchangeRates with(ExchangeRate rate) {
        List<ExchangeRate> more = new ArrayList<>(rates);
        more.add(rate);
        return new FixedExchangeRates(more);
    }

    private static ExchangeRate rate(String currency, String rupiah, int per, LocalDate from, LocalDate to) {
        return new ExchangeRate(CurrencyCode.of(currency), Fraction.parse(rupiah), per, from, to, DECREE);
    }
}
