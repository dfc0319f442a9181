package org.pabean.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    private static final Rupiah RP_100 = Rupiah.of(100);
    private static final Money USD_10 = Money.of("USD", "10.00");
    private static final Money EUR_10 = Money.of("EUR", "10");

    @Test
    void aPercentageIsThatPartOfTheWhole() {
        assertEquals(Fraction.of(3, 40), Percent.parse("7.5").fraction());
        assertEquals(Fraction.of(15, 2), Percent.parse("7.5").value());
        assertEquals(Percent.of(25), Percent.ofFraction(Fraction.of(1, 4)));
        assertEquals(Percent.parse("2.50"), Percent.of(new BigDecimal("2.5")));
        assertEquals(Percent.parse("5"), Percent.parse("2.5").times(Fraction.of(2)));
        assertEquals("7.5%", Percent.parse("7.50").toString());
    }

    @Test
    void percentagesAreOrderedAndEqualByNumber() {
        assertTrue(Percent.of(5).compareTo(Percent.parse("7.5")) < 0);
        assertEquals(Percent.of(5).hashCode(), Percent.parse("5.0").hashCode());
        assertNotEquals(Percent.of(5), Percent.of(6));
        assertTrue(Percent.ZERO.isZero());
        assertTrue(Percent.parse("0.00").isZero());
        assertFalse(Percent.parse("0.01").isZero());
    }

    @Test
    void twelvePercentOfElevenTwelfthsIsElevenPercent() {
        assertEquals(Percent.of(11), Percent.of(12).times(Fraction.of(11, 12)));
    }

    @Test
    void currenciesAreToldApartByTheirCodes() {
        CurrencyCode euro = CurrencyCode.of("EUR");
        assertEquals(CurrencyCode.USD, CurrencyCode.of("USD"));
        assertNotEquals(CurrencyCode.USD, euro);
        assertNotEquals(CurrencyCode.USD.hashCode(), euro.hashCode());
    }

    @Test
    void rupiahAddUpExactly() {
        assertEquals(Rupiah.parse("100.75"), RP_100.plus(Rupiah.parse("0.75")));
        assertEquals(Rupiah.of(-1), RP_100.minus(Rupiah.of(101)));
        assertEquals(-1, RP_100.minus(Rupiah.of(101)).signum());
        assertEquals(Rupiah.parse("7.5"), RP_100.times(Percent.parse("7.5")));
        assertEquals(Rupiah.of(Fraction.of(100, 3)), RP_100.times(Fraction.of(1, 3)));
        assertEquals(Rupiah.of(300), Rupiah.sum(List.of(RP_100, RP_100, RP_100)));
        assertEquals(Rupiah.ZERO, Rupiah.sum(List.of()));
        assertTrue(Rupiah.parse("0.00").isZero());
        assertFalse(Rupiah.parse("0.01").isZero());
        assertNotEquals(RP_100, Rupiah.parse("100.01"));
        assertEquals(RP_100, RP_100.max(Rupiah.ZERO));
        assertEquals(Rupiah.ZERO, RP_100.min(Rupiah.ZERO));
        assertEquals("100.5", Rupiah.parse("100.50").toString());
        assertEquals(Rupiah.of(new BigDecimal("100.00")), RP_100);
    }

    @Test
    void moneyOfOneCurrencyAddsUp() {
        assertEquals(Money.of("USD", "12.34"), USD_10.plus(Money.of("USD", "2.34")));
        assertEquals(Money.of("USD", "9"), USD_10.minus(Money.of("USD", "1")));
        assertEquals(Money.of("USD", "0.05"), USD_10.times(Percent.parse("0.5")));
        assertEquals(Money.zero(CurrencyCode.USD), USD_10.minus(USD_10));
        assertEquals("USD 10", USD_10.toString());
    }

    @Test
    void moneyOfTwoCurrenciesDoesNotAddUp() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> USD_10.plus(EUR_10));
        assertTrue(String.valueOf(refused.getMessage()).contains("EUR 10"));
        assertTrue(String.valueOf(refused.getMessage()).contains("USD 10"));
        assertThrows(IllegalArgumentException.class, () -> USD_10.minus(EUR_10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "usd", "US", "USDX", "ABC", "U$D", " USD"})
    void aCurrencyThatIsoDoesNotKnowIsRefusedByName(String code) {
        UnknownCurrencyException refused = assertThrows(UnknownCurrencyException.class, () -> CurrencyCode.of(code));
        assertEquals(code, refused.code());
        assertThrows(UnknownCurrencyException.class, () -> Money.of(code, "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USD", "AUD", "CAD", "DKK", "HKD", "MYR", "NZD", "NOK", "GBP", "SGD", "SEK", "CHF", "JPY", "MMK", "INR",
                "KWD", "PKR", "PHP", "SAR", "LKR", "THB", "BND", "EUR", "CNY", "KRW", "IDR", "XXX"
            })
    void theCurrenciesOfTheDecreesAreKnown(String code) {
        assertEquals(code, CurrencyCode.of(code).toString());
    }

    @Test
    void constantsAreShared() {
        assertSame(Rupiah.ZERO, Rupiah.of(0));
        assertSame(Fraction.ZERO, Fraction.of(0));
    }
}
