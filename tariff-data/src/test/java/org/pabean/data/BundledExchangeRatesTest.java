package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Fraction;
import org.pabean.money.MissingExchangeRateException;
import org.pabean.money.Money;

class BundledExchangeRatesTest {

    private static final CurrencyCode USD = CurrencyCode.USD;
    private static final CurrencyCode JPY = CurrencyCode.of("JPY");

    private final ExchangeRates rates = new BundledExchangeRates();

    @Test
    void theServiceLoaderFindsTheBundledRates() {
        assertTrue(ServiceLoader.load(ExchangeRates.class).stream()
                .anyMatch(provider -> provider.type().equals(BundledExchangeRates.class)));
    }

    @Test
    void aDecreeMayHoldForThreeWeeks() {
        ExchangeRate rate = rates.on(USD, LocalDate.of(2018, 6, 20));
        assertEquals(Fraction.of(13_923), rate.rupiah());
        assertEquals(LocalDate.of(2018, 6, 6), rate.validFrom());
        assertEquals(LocalDate.of(2018, 6, 26), rate.validTo());
        assertEquals(rate, rates.on(USD, LocalDate.of(2018, 6, 6)));
        assertEquals(rate, rates.on(USD, LocalDate.of(2018, 6, 26)));
    }

    @Test
    void theDayAfterADecreeBelongsToTheNext() {
        assertEquals(
                LocalDate.of(2018, 6, 27),
                rates.on(USD, LocalDate.of(2018, 6, 27)).validFrom());
    }

    @Test
    void yenAreQuotedForAHundred() {
        ExchangeRate yen = rates.on(JPY, LocalDate.of(2020, 10, 21));
        assertEquals(100, yen.per());
        assertEquals(
                Fraction.of(140_140_400),
                yen.convert(Money.of("JPY", "1000000")).amount());
    }

    @Test
    void theCitationNamesTheDecree() {
        assertEquals(
                "KMK 44/KM.10/2021",
                rates.on(USD, LocalDate.of(2021, 8, 4)).citation().toString());
    }

    @Test
    void aGapBetweenDecreesHasNoRate() {
        LocalDate inTheGap = LocalDate.of(2023, 7, 19);
        assertEquals(Optional.empty(), rates.find(USD, inTheGap));
        assertEquals(Optional.empty(), rates.find(USD, LocalDate.of(2025, 7, 22)));
        assertTrue(rates.find(USD, LocalDate.of(2023, 7, 18)).isPresent());
        assertThrows(MissingExchangeRateException.class, () -> rates.on(USD, inTheGap));
    }

    @Test
    void daysBeforeTheFirstAndAfterTheLastDecreeHaveNoRate() {
        assertTrue(rates.find(USD, LocalDate.of(2018, 3, 21)).isPresent());
        assertEquals(Optional.empty(), rates.find(USD, LocalDate.of(2018, 3, 20)));
        assertTrue(rates.find(USD, LocalDate.of(2026, 9, 29)).isPresent());
        assertEquals(Optional.empty(), rates.find(USD, LocalDate.of(2026, 9, 30)));
    }

    @Test
    void aCurrencyThatNoDecreeListsHasNoRate() {
        assertEquals(Optional.empty(), rates.find(CurrencyCode.of("BRL"), LocalDate.of(2018, 6, 20)));
    }

    @Test
    void coverageCountsTheDecreesAndTellsTheGaps() {
        assertEquals(185, rates.coverage().rows());
        assertTrue(rates.coverage().gaps().stream()
                .anyMatch(gap -> gap.english().equals("no decree is known for 2023-07-19 to 2025-07-22")));
    }
}
