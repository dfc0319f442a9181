package org.pabean.money;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.law.Coverage;

/**
 * Where customs exchange rates come from. Implement it to use an application's own feed.
 *
 * <p>An implementation is immutable or safe for many threads, and gives the same answer to the same question.
 */
public interface ExchangeRates {

    /** The rate of a currency on a day; empty if no decree that is known lists it for that day. */
    Optional<ExchangeRate> find(CurrencyCode currency, LocalDate day);

    /** Which days and currencies are known, and where they come from. */
    Coverage coverage();

    /**
     * The rate of a currency on a day. The rupiah itself is one for one.
     *
     * @throws MissingExchangeRateException if none is known
     */
    default ExchangeRate on(CurrencyCode currency, LocalDate day) {
        if (currency.equals(CurrencyCode.IDR)) {
            return ExchangeRate.ofRupiah();
        }
        Optional<ExchangeRate> found = find(currency, day);
        if (found.isEmpty()) {
            throw new MissingExchangeRateException(currency, day);
        }
        return found.get();
    }
}
