package org.pabean.data;

import java.time.LocalDate;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRates;
import org.pabean.testkit.ExchangeRatesContract;

/** Decrees of a loaded file over the bundled ones. */
class DecreedExchangeRatesContractTest extends ExchangeRatesContract {

    @Override
    protected ExchangeRates rates() {
        return DecreedExchangeRates.parse(
                        "own.csv",
                        "kmk_number,valid_from,valid_to,currency,unit,rupiah\n"
                                + "60/MK/2026,2026-12-02,2026-12-08,USD,1,16900.5\n")
                .over(new BundledExchangeRates());
    }

    @Override
    protected CurrencyCode aKnownCurrency() {
        return CurrencyCode.of("USD");
    }

    @Override
    protected LocalDate aKnownDay() {
        return LocalDate.of(2026, 12, 8);
    }

    @Override
    protected LocalDate aDayWithoutRate() {
        return LocalDate.of(2026, 12, 9);
    }
}
