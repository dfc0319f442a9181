package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
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

    @Override
    protected List<KnownRate> knownRates() {
        return List.of(
                KnownRate.of("USD", "2018-06-05", "14136"),
                KnownRate.of("USD", "2018-06-06", "13923"),
                KnownRate.of("USD", "2018-06-26", "13923"),
                KnownRate.of("USD", "2018-06-27", "14116"),
                KnownRate.of("SGD", "2018-06-06", "10405.95"),
                KnownRate.of("JPY", "2020-10-21", "140.1404"));
    }
}
