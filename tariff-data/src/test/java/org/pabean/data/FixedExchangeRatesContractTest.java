package org.pabean.data;

import java.time.LocalDate;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRates;
import org.pabean.testkit.ExchangeRatesContract;
import org.pabean.testkit.FixedExchangeRates;

/** The rates that tests write down keep to the same contract as the bundled ones. */
class FixedExchangeRatesContractTest extends ExchangeRatesContract {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 11);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 17);

    @Override
    protected ExchangeRates rates() {
        return FixedExchangeRates.none().with("USD", "16832.5", FIRST, LAST).withPerHundred("JPY", "10743.13");
    }

    @Override
    protected CurrencyCode aKnownCurrency() {
        return CurrencyCode.of("USD");
    }

    @Override
    protected LocalDate aKnownDay() {
        return LAST;
    }

    @Override
    protected LocalDate aDayWithoutRate() {
        return LAST.plusDays(1);
    }
}
