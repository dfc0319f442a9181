package org.pabean.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.testkit.FixedExchangeRates;
import org.pabean.testkit.MoneyArbitraries;

class AmountsProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @Property
    void aThirdOfAnAmountThreeTimesIsTheAmount(@ForAll Rupiah amount) {
        Rupiah third = amount.times(Fraction.of(1, 3));
        assertEquals(amount, Rupiah.sum(List.of(third, third, third)));
        assertEquals(amount.hashCode(), third.times(Fraction.of(3)).hashCode());
    }

    @Property
    void aPercentageIsReadBackFromItsValue(@ForAll Percent percent) {
        assertEquals(percent, Percent.ofValue(percent.value()));
        assertEquals(percent, Percent.ofFraction(percent.fraction()));
        assertEquals(percent + "", Percent.parse(percent.value().toString()).toString());
    }

    @Property
    void sharesOfAnAmountAddUpToIt(@ForAll Rupiah amount, @ForAll Percent part) {
        Percent rest = Percent.ofFraction(Fraction.ONE.minus(part.fraction()));
        assertEquals(amount, amount.times(part).plus(amount.times(rest)));
    }

    @Provide
    Arbitrary<Money> yen() {
        return MoneyArbitraries.prices(CurrencyCode.of("JPY"));
    }

    @Provide
    Arbitrary<ExchangeRate> ratesOfYen() {
        return MoneyArbitraries.exchangeRates(CurrencyCode.of("JPY"));
    }

    @Property
    void aRateOfAHundredUnitsIsAHundredthOfARateOfOne(
            @ForAll("yen") Money price, @ForAll("ratesOfYen") ExchangeRate rate) {
        ExchangeRate perOne = ExchangeRate.supplied(rate.currency(), rate.rupiah(), 1);
        ExchangeRate perHundred = ExchangeRate.supplied(rate.currency(), rate.rupiah(), 100);
        assertEquals(perOne.convert(price), perHundred.convert(price).times(Fraction.of(100)));
    }

    @Property
    void convertingASumIsSummingTheConversions(
            @ForAll("yen") Money a, @ForAll("yen") Money b, @ForAll("ratesOfYen") ExchangeRate rate) {
        assertEquals(rate.convert(a.plus(b)), rate.convert(a).plus(rate.convert(b)));
        assertTrue(rate.convert(a.plus(b)).compareTo(rate.convert(a)) > 0);
    }

    @Property
    void dollarsByTheRatioOfTwoRatesComeBackAsRupiah(@ForAll("yen") Money price) {
        DayRates rates = new DayRates(FixedExchangeRates.standard(), DAY, List.of());
        Money dollars = new Money(CurrencyCode.USD, rates.inUsd(price));
        assertEquals(rates.convert(price), rates.convert(dollars));
    }
}
