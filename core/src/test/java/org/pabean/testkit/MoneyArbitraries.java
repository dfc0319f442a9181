package org.pabean.testkit;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;

/**
 * Generators of amounts, biased to the places where arithmetic goes wrong: nought, one, the multiples of a rounding unit and
 * their neighbours, the ends of {@code long} and the numbers behind them.
 */
public final class MoneyArbitraries {

    private static final long ROOT_OF_LARGEST = 3_037_000_499L;
    private static final List<String> LISTED_CURRENCIES =
            List.of("USD", "AUD", "CAD", "EUR", "GBP", "HKD", "JPY", "MYR", "SGD", "CNY", "KRW", "THB");

    private MoneyArbitraries() {}

    /** Whole numbers of every size, the ends of {@code long} and the edges of overflow above all. */
    public static Arbitrary<Long> longs() {
        Arbitrary<Long> edges = Arbitraries.of(
                0L,
                1L,
                -1L,
                2L,
                1_000L,
                Long.MAX_VALUE,
                Long.MAX_VALUE - 1,
                -Long.MAX_VALUE,
                Long.MIN_VALUE,
                Long.MIN_VALUE + 1,
                Long.MAX_VALUE / 2 + 1,
                Long.MIN_VALUE / 2,
                ROOT_OF_LARGEST,
                ROOT_OF_LARGEST + 1,
                -ROOT_OF_LARGEST - 1,
                1L << 31,
                1L << 32,
                1L << 62);
        return Arbitraries.frequencyOf(
                Tuple.of(3, edges),
                Tuple.of(2, Arbitraries.longs()),
                Tuple.of(3, Arbitraries.longs().between(-1_000_000, 1_000_000)));
    }

    /** Exact numbers: whole ones, decimals, endless ones, and such as do not fit in a {@code long}. */
    public static Arbitrary<Fraction> fractions() {
        Arbitrary<Long> denominators =
                Arbitraries.oneOf(longs().filter(each -> each != 0), Arbitraries.of(1L, 3L, 12L, 100L, 10_000L));
        Arbitrary<Fraction> narrow =
                Combinators.combine(longs(), denominators).as((above, below) -> Fraction.of(above, below));
        return Arbitraries.frequencyOf(
                Tuple.of(3, longs().map(Fraction::of)), Tuple.of(4, narrow), Tuple.of(1, wideFractions()));
    }

    private static Arbitrary<Fraction> wideFractions() {
        BigInteger largest = BigInteger.ONE.shiftLeft(140);
        Arbitrary<BigInteger> parts = Arbitraries.bigIntegers().between(largest.negate(), largest);
        return Combinators.combine(parts, parts.filter(each -> each.signum() != 0))
                .as(Fraction::of);
    }

    /** Amounts from nought to a quadrillion rupiah, whole, with cents, or endless. */
    public static Arbitrary<Rupiah> rupiah() {
        Arbitrary<Fraction> exact = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000_000L), Arbitraries.of(1L, 3L, 12L, 100L))
                .as((above, below) -> Fraction.of(above, below));
        return Arbitraries.frequencyOf(
                        Tuple.of(3, exact),
                        Tuple.of(2, aroundMultiplesOf(1_000)),
                        Tuple.of(
                                1,
                                Arbitraries.of(0L, 1L, 999L, 1_000L, 1_001L, 1_000_000_000_000_000L)
                                        .map(Fraction::of)))
                .map(Rupiah::of);
    }

    /** Numbers at a multiple of a unit, a little below it and a little above it. */
    public static Arbitrary<Fraction> aroundMultiplesOf(long unit) {
        Arbitrary<Fraction> offsets = Arbitraries.of(
                Fraction.ZERO,
                Fraction.ONE,
                Fraction.ONE.negated(),
                Fraction.of(1, 100),
                Fraction.of(-1, 100),
                Fraction.of(1, 2),
                Fraction.of(-1, 2),
                Fraction.of(1, 3));
        Arbitrary<Long> multiples = Arbitraries.longs().between(0, 1_000_000_000L);
        return Combinators.combine(multiples, offsets)
                .as((times, offset) ->
                        Fraction.of(unit).times(times).plus(offset).max(Fraction.ZERO));
    }

    /** Rates from nought to 200 %, nought and halves of a percent above all. */
    public static Arbitrary<Percent> percents() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(0)),
                        Tuple.of(3, Arbitraries.of(50, 250, 500, 750, 1_000, 1_100, 1_200, 1_500, 4_000, 10_000)),
                        Tuple.of(3, Arbitraries.integers().between(0, 20_000)))
                .map(hundredths -> Percent.ofValue(Fraction.of(hundredths, 100)));
    }

    /** Rates of duty of every form: percentages, rupiah per unit, fixed sums. */
    public static Arbitrary<DutyRate> dutyRates() {
        Arbitrary<DutyRate> perUnit = Combinators.combine(rupiah(), Arbitraries.of(UnitOfMeasure.values()))
                .as(DutyRate::perUnit);
        return Arbitraries.frequencyOf(
                Tuple.of(4, percents().map(DutyRate::of)),
                Tuple.of(1, perUnit),
                Tuple.of(1, rupiah().map(DutyRate.Sum::new)));
    }

    /** Currencies that the decrees list as a rule. */
    public static Arbitrary<CurrencyCode> currencies() {
        return Arbitraries.of(LISTED_CURRENCIES).map(CurrencyCode::of);
    }

    /** Amounts above nought with two decimals in this currency, up to ten million. */
    public static Arbitrary<Money> prices(CurrencyCode currency) {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(1L, 99L, 100L, 101L, 1_000_000_000L)),
                        Tuple.of(4, Arbitraries.longs().between(1, 1_000_000_000L)))
                .map(cents -> new Money(currency, Fraction.of(cents, 100)));
    }

    /** Rates that a declarant supplies, of one unit or of a hundred, with two decimals. */
    public static Arbitrary<ExchangeRate> exchangeRates(CurrencyCode currency) {
        return Combinators.combine(Arbitraries.longs().between(1, 3_000_000), Arbitraries.of(1, 100))
                .as((cents, per) -> ExchangeRate.supplied(currency, Fraction.of(cents, 100), per));
    }

    /** Every rounding of the law. */
    public static Arbitrary<Rounding> roundings() {
        return Arbitraries.of(Rounding.values());
    }
}
