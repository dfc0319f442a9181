package org.pabean.examples.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pabean.data.BundledExchangeRates;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRates;
import org.pabean.testkit.ExchangeRatesContract;

/** The example's feed keeps the library's contract, and leaves other weeks to the decrees below it. */
class TreasuryFeedTest extends ExchangeRatesContract {

    private final ExchangeRates decrees = new BundledExchangeRates();
    private final ExchangeRates feed = new TreasuryFeed("Feed", "USD,1,17650,2026-10-07,2026-10-13\n", decrees);

    @Override
    protected ExchangeRates rates() {
        return feed;
    }

    @Override
    protected CurrencyCode aKnownCurrency() {
        return CurrencyCode.USD;
    }

    @Override
    protected LocalDate aKnownDay() {
        return LocalDate.of(2026, 10, 7);
    }

    @Override
    protected LocalDate aDayWithoutRate() {
        return LocalDate.of(2026, 10, 14);
    }

    @Test
    void aWeekThatTheFeedDoesNotNameIsThatOfTheDecree() {
        LocalDate day = LocalDate.of(2026, 2, 12);
        assertEquals(decrees.find(CurrencyCode.USD, day), feed.find(CurrencyCode.USD, day));
    }
}
