package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Fraction;
import org.pabean.money.MissingExchangeRateException;

/** What every source of exchange rates keeps to. Extend it, name some facts of your data, and run it with JUnit. */
public abstract class ExchangeRatesContract {

    /** For subclasses. */
    protected ExchangeRatesContract() {}

    /** The source that is tested. */
    protected abstract ExchangeRates rates();

    /** A currency with a rate on {@link #aKnownDay()}. */
    protected abstract CurrencyCode aKnownCurrency();

    /** A day with a rate. */
    protected abstract LocalDate aKnownDay();

    /** A day without any rate. */
    protected abstract LocalDate aDayWithoutRate();

    @Test
    void aRateHoldsOnItsDayForTheCurrencyAskedFor() {
        ExchangeRate rate = rates().on(aKnownCurrency(), aKnownDay());
        assertEquals(aKnownCurrency(), rate.currency());
        assertFalse(aKnownDay().isBefore(rate.validFrom()));
        assertFalse(aKnownDay().isAfter(rate.validTo()));
        assertTrue(rate.rupiahPerUnit().signum() > 0);
        assertFalse(rate.citation().instrument().isBlank());
    }

    @Test
    void aRateIsTheSameFromItsFirstToItsLastDay() {
        ExchangeRate rate = rates().on(aKnownCurrency(), aKnownDay());
        assertEquals(Optional.of(rate), rates().find(aKnownCurrency(), rate.validFrom()));
        assertEquals(Optional.of(rate), rates().find(aKnownCurrency(), rate.validTo()));
    }

    @Test
    void aDayWithoutRateGetsNoneOfItsNeighbours() {
        assertEquals(Optional.empty(), rates().find(aKnownCurrency(), aDayWithoutRate()));
        assertThrows(MissingExchangeRateException.class, () -> rates().on(aKnownCurrency(), aDayWithoutRate()));
    }

    @Test
    void noCurrencyHasNoRate() {
        assertEquals(Optional.empty(), rates().find(CurrencyCode.of("XXX"), aKnownDay()));
    }

    @Test
    void theRupiahIsOneForOne() {
        assertEquals(
                Fraction.ONE, rates().on(CurrencyCode.IDR, aDayWithoutRate()).rupiahPerUnit());
    }

    @Test
    void coverageContainsTheKnownDay() {
        assertTrue(rates().coverage().contains(aKnownDay()));
    }
}
