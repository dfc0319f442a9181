package org.pabean.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.law.Citation;
import org.pabean.testkit.FixedExchangeRates;

class ExchangeRateTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 6, 4);
    private static final LocalDate TUESDAY = LocalDate.of(2025, 6, 10);
    private static final Citation DECREE = Citation.verified("KMK 1/MK/EF.2/2025", "");
    private static final CurrencyCode JPY = CurrencyCode.of("JPY");
    private static final ExchangeRate USD_16300 = decree("USD", "16300", 1);
    private static final ExchangeRate JPY_11350_47 = decree("JPY", "11350.47", 100);

    @Test
    void dollarsAreMultipliedByTheRate() {
        assertEquals(Rupiah.parse("201143.63"), USD_16300.convert(Money.of("USD", "12.3401")));
    }

    @Test
    void yenAreQuotedByTheHundred() {
        assertEquals(Fraction.parse("113.5047"), JPY_11350_47.rupiahPerUnit());
        assertEquals(Rupiah.parse("1135047"), JPY_11350_47.convert(Money.of("JPY", "10000")));
    }

    @Test
    void aRateOfOneCurrencyDoesNotConvertAnother() {
        assertThrows(IllegalArgumentException.class, () -> USD_16300.convert(Money.of("EUR", "1")));
    }

    @Test
    void aCurrencyOutsideTheDecreeGoesThroughTheDollar() {
        ExchangeRate cross = ExchangeRate.cross(CurrencyCode.of("TWD"), Fraction.parse("0.0334"), USD_16300);
        assertEquals(Fraction.parse("544.42"), cross.rupiahPerUnit());
        assertEquals(USD_16300.validFrom(), cross.validFrom());
        assertEquals(USD_16300.validTo(), cross.validTo());
        assertEquals("PMK 227/PMK.04/2015", cross.citation().instrument());
    }

    @Test
    void aCrossRateIsExactEvenFromARateOfAHundredUnits() {
        ExchangeRate cross = ExchangeRate.cross(CurrencyCode.of("TWD"), Fraction.of(1, 3), JPY_11350_47);
        assertEquals(Fraction.parse("113.5047").dividedBy(Fraction.of(3)), cross.rupiahPerUnit());
    }

    @Test
    void aRateIsPositiveQuotesOneOrAHundredAndEndsAfterItsStart() {
        assertThrows(IllegalArgumentException.class, () -> decree("USD", "0", 1));
        assertThrows(IllegalArgumentException.class, () -> decree("USD", "-1", 1));
        assertThrows(IllegalArgumentException.class, () -> decree("USD", "1", 10));
        Fraction one = Fraction.ONE;
        assertThrows(
                IllegalArgumentException.class,
                () -> new ExchangeRate(CurrencyCode.USD, one, 1, TUESDAY, WEDNESDAY, DECREE));
    }

    @Test
    void aDecreeHoldsFromItsFirstToItsLastDay() {
        ExchangeRates rates = FixedExchangeRates.none().with("USD", "16300", WEDNESDAY, TUESDAY);
        assertEquals(Fraction.of(16_300), rates.on(CurrencyCode.USD, WEDNESDAY).rupiah());
        assertEquals(Fraction.of(16_300), rates.on(CurrencyCode.USD, TUESDAY).rupiah());
        for (LocalDate outside : List.of(WEDNESDAY.minusDays(1), TUESDAY.plusDays(1))) {
            MissingExchangeRateException missing =
                    assertThrows(MissingExchangeRateException.class, () -> rates.on(CurrencyCode.USD, outside));
            assertEquals(CurrencyCode.USD, missing.currency());
            assertEquals(outside, missing.day());
            assertTrue(String.valueOf(missing.getMessage()).contains("spot rate"));
        }
    }

    @Test
    void rupiahNeedNoDecree() {
        assertEquals(
                Fraction.ONE,
                FixedExchangeRates.none().on(CurrencyCode.IDR, WEDNESDAY).rupiahPerUnit());
    }

    @Test
    void whatTheDeclarantSuppliesWinsOverTheDecree() {
        ExchangeRates decrees = FixedExchangeRates.standard();
        ExchangeRate supplied = ExchangeRate.supplied(JPY, Fraction.of(120), 1);
        DayRates rates = new DayRates(decrees, WEDNESDAY, List.of(supplied));
        assertEquals(Rupiah.of(1_200), rates.convert(Money.of("JPY", "10")));
        assertEquals(Rupiah.of(155_000), rates.convert(Money.of("USD", "10")));
        assertEquals(Fraction.of(1_200, 15_500), rates.inUsd(Money.of("JPY", "10")));
        assertEquals(Fraction.of(10), rates.inUsd(Money.of("USD", "10")));
        assertThrows(MissingExchangeRateException.class, () -> rates.convert(Money.of("CHF", "10")));
    }

    private static ExchangeRate decree(String currency, String rupiah, int per) {
        return new ExchangeRate(CurrencyCode.of(currency), Fraction.parse(rupiah), per, WEDNESDAY, TUESDAY, DECREE);
    }
}
