package org.pabean.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A number times several rates at once: over one denominator where that fits, exact always. */
class FactorsTest {

    private static final long MILLION = 1_000_000;
    private static final Fraction LARGEST = Fraction.of(Long.MAX_VALUE);
    private static final Fraction BEYOND = Fraction.of(BigInteger.TWO.pow(70), BigInteger.ONE);
    private final Factors rates = factors("0", "0.1", "0.11", "0.075");

    @Test
    void theProductsOfDecimalRatesAreMillionthsWhichAddAtOnce() {
        Fraction value = Fraction.of(2_000);
        assertEquals(fractions("0", "200", "220", "150"), products(rates, value));
        assertEquals(List.of(MILLION, MILLION, MILLION, MILLION), denominators(rates, value));
    }

    @Test
    void theProductsOfNoughtAreMillionthsToo() {
        assertEquals(List.of(MILLION, MILLION, MILLION, MILLION), denominators(rates, Fraction.ZERO));
    }

    @Test
    void aQuotientKeepsItsOwnDenominatorBesideTheMillionths() {
        Fraction third = Fraction.of(1, 3);
        assertEquals(Fraction.of(1, 30), rates.product(1, third));
        assertEquals(3 * MILLION, rates.product(2, third).narrowDenominator());
    }

    @Test
    void ratesThatAreNoMillionthsHaveTheirLeastCommonDenominator() {
        Factors parts = Factors.of(List.of(Fraction.of(3, 4), Fraction.of(1, 6)));
        assertEquals(List.of(Fraction.of(21, 4), Fraction.of(7, 6)), products(parts, Fraction.of(7)));
        assertEquals(List.of(12L, 12L), denominators(parts, Fraction.of(7)));
    }

    @Test
    void theLargestNumberThatFitsMillionthsIsTheLastToBeMultipliedAsMillionths() {
        Factors halves = factors("0.5", "0.2");
        Fraction last = Fraction.of(Long.MAX_VALUE / 500_000);
        assertEquals(List.of(MILLION, MILLION), denominators(halves, last));
        Fraction next = last.plus(Fraction.ONE);
        assertEquals(List.of(10L, 10L), denominators(halves, next));
        assertEquals(next.times(Fraction.of(1, 2)), halves.product(0, next));
    }

    @Test
    void theLargestNumberThatFitsTheLeastDenominatorIsTheLastToBeMultipliedOverIt() {
        Factors halves = factors("0.5", "0.2");
        Fraction last = Fraction.of(Long.MAX_VALUE / 5);
        assertEquals(List.of(10L, 10L), denominators(halves, last));
        Fraction next = last.plus(Fraction.ONE);
        assertEquals(next.times(Fraction.of(1, 2)), halves.product(0, next));
        assertEquals(next.times(Fraction.of(1, 5)), halves.product(1, next));
    }

    @Test
    void theLargestDenominatorThatFitsIsTheLastBesideTheMillionths() {
        long last = Long.MAX_VALUE / MILLION;
        assertEquals(
                last * MILLION, rates.product(1, Fraction.ofNarrow(1, last)).narrowDenominator());
        Fraction next = Fraction.ofNarrow(1, last + 1);
        assertEquals(Fraction.of(1, 10).times(next), rates.product(1, next));
    }

    @Test
    void whatDoesNotFitIsExactAllTheSame() {
        for (Fraction number : List.of(LARGEST, BEYOND, Fraction.of(-3), Fraction.of(1, Long.MAX_VALUE))) {
            for (Factors factors : List.of(
                    rates,
                    Factors.of(List.of(LARGEST, Fraction.ONE)),
                    Factors.of(List.of(BEYOND, Fraction.of(1, 2))),
                    Factors.of(List.of(Fraction.of(-1, 2))),
                    Factors.of(List.of(Fraction.of(1, Long.MAX_VALUE), Fraction.of(1, Long.MAX_VALUE - 1))))) {
                for (int i = 0; i < factors.size(); i++) {
                    assertEquals(factors.get(i).times(number), factors.product(i, number));
                }
                ExactSums sums = new ExactSums(factors.size());
                factors.addTo(sums, places(factors.size()), number);
                for (int i = 0; i < factors.size(); i++) {
                    assertEquals(factors.product(i, number), sums.value(i));
                }
            }
        }
    }

    @Test
    void productsAreAddedToTheSumsAtTheirPlaces() {
        ExactSums sums = new ExactSums(6);
        rates.addTo(sums, new int[] {0, 4, 2, 5}, Fraction.of(2_000));
        rates.addTo(sums, new int[] {0, 4, 2, 5}, BEYOND);
        rates.addTo(sums, new int[] {0, 2, 4, 5}, Fraction.of(1_000));
        Fraction number = BEYOND.plus(Fraction.of(2_000));
        assertEquals(number.times(Fraction.of(1, 10)).plus(Fraction.of(110)), sums.value(4));
        assertEquals(number.times(Fraction.of(11, 100)).plus(Fraction.of(100)), sums.value(2));
        assertEquals(number.plus(Fraction.of(1_000)).times(Fraction.of(75, 1_000)), sums.value(5));
        assertEquals(
                List.of(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO),
                List.of(sums.value(0), sums.value(1), sums.value(3)));
    }

    @Test
    void factorsWithoutAPlaceAreLeftOut() {
        ExactSums sums = new ExactSums(2);
        rates.addTo(sums, places(2), Fraction.of(2_000));
        rates.addTo(sums, places(2), Fraction.of(1, 3));
        rates.addTo(sums, places(2), BEYOND);
        assertEquals(BEYOND.plus(Fraction.of(6_001, 3)).times(Fraction.of(1, 10)), sums.value(1));
    }

    private static int[] places(int size) {
        return IntStream.range(0, size).toArray();
    }

    @Test
    void factorsEqualThoseOfTheSameNumbers() {
        assertEquals(rates, factors("0.0", "0.10", "0.110", "0.0750"));
        assertEquals(rates.hashCode(), factors("0.0", "0.10", "0.110", "0.0750").hashCode());
        assertNotEquals(rates, factors("0", "0.1", "0.12", "0.075"));
        assertNotEquals(rates, new Object());
    }

    @Test
    void differentFactorsSpreadOverAHashTable() {
        List<Factors> hundred = IntStream.range(0, 100)
                .mapToObj(rate -> Factors.of(List.of(Fraction.of(rate, 100))))
                .toList();
        assertEquals(100, hundred.stream().map(Factors::hashCode).distinct().count());
    }

    @Test
    void theyAreWrittenAsTheirNumbers() {
        assertEquals("[0, 0.1, 0.11, 0.075]", rates.toString());
    }

    private static Factors factors(String... decimals) {
        return Factors.of(fractions(decimals));
    }

    private static List<Fraction> fractions(String... decimals) {
        return Stream.of(decimals).map(Fraction::parse).toList();
    }

    private static List<Fraction> products(Factors factors, Fraction number) {
        return IntStream.range(0, factors.size())
                .mapToObj(index -> factors.product(index, number))
                .toList();
    }

    private static List<Long> denominators(Factors factors, Fraction number) {
        return products(factors, number).stream()
                .map(Fraction::narrowDenominator)
                .toList();
    }
}
