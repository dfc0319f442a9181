package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Fraction;
import org.pabean.money.MissingExchangeRateException;

/** What every source of exchange rates keeps to. Extend it, name some facts of your data, and run it with JUnit. */
public abstract class ExchangeRatesContract {

    private static final int MANY = 2_000;

    /** For subclasses. */
    protected ExchangeRatesContract() {}

    /**
     * A rate that a decree states.
     *
     * @param currency the currency
     * @param day a day of the decree
     * @param rupiahPerUnit rupiah for one unit
     */
    public record KnownRate(CurrencyCode currency, LocalDate day, Fraction rupiahPerUnit) {

        /** From texts: an ISO code, an ISO date and a decimal number. */
        public static KnownRate of(String currency, String day, String rupiahPerUnit) {
            return new KnownRate(CurrencyCode.of(currency), LocalDate.parse(day), Fraction.parse(rupiahPerUnit));
        }
    }

    /** The source that is tested. */
    protected abstract ExchangeRates rates();

    /** A currency with a rate on {@link #aKnownDay()}. */
    protected abstract CurrencyCode aKnownCurrency();

    /** A day with a rate. */
    protected abstract LocalDate aKnownDay();

    /** A day without any rate. */
    protected abstract LocalDate aDayWithoutRate();

    /**
     * Rates as decrees state them: on the last day of one and the first day of the next, with decimals, and of a currency
     * that is quoted by the hundred. Without them the test that needs them is skipped.
     */
    protected List<KnownRate> knownRates() {
        return List.of();
    }

    @Test
    void ratesAreThoseOfTheDecrees() {
        assumeFalse(knownRates().isEmpty(), "name some known rates");
        for (KnownRate known : knownRates()) {
            assertEquals(
                    known.rupiahPerUnit(),
                    rates().on(known.currency(), known.day()).rupiahPerUnit(),
                    known::toString);
        }
    }

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
    void theDayAfterARateHasAnotherOneOrNone() {
        ExchangeRate rate = rates().on(aKnownCurrency(), aKnownDay());
        if (!rate.validTo().equals(LocalDate.MAX)) {
            LocalDate next = rate.validTo().plusDays(1);
            Optional<ExchangeRate> following = rates().find(aKnownCurrency(), next);
            following.ifPresent(
                    other -> assertFalse(next.isBefore(other.validFrom()) || next.isAfter(other.validTo())));
        }
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
    void theSameQuestionGetsTheSameAnswerInManyThreads() {
        long answers = IntStream.range(0, MANY)
                .parallel()
                .mapToObj(i -> rates().find(aKnownCurrency(), aKnownDay()))
                .distinct()
                .count();
        assertEquals(1, answers);
    }

    @Test
    void coverageContainsTheKnownDay() {
        assertTrue(rates().coverage().contains(aKnownDay()));
    }
}
