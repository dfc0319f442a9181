package org.pabean.data;

import java.time.LocalDate;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRates;
import org.pabean.testkit.ExchangeRatesContract;

class BundledExchangeRatesContractTest extends ExchangeRatesContract {

    @Override
    protected ExchangeRates rates() {
        return new BundledExchangeRates();
    }

    @Override
    protected CurrencyCode aKnownCurrency() {
        return CurrencyCode.of("JPY");
    }

    @Override
    protected LocalDate aKnownDay() {
        return LocalDate.of(2018, 6, 20);
    }

    @Override
    protected LocalDate aDayWithoutRate() {
        return LocalDate.of(2023, 7, 19);
    }
}
