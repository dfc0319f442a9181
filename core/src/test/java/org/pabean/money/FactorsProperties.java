package org.pabean.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.pabean.testkit.MoneyArbitraries;

/** Factors multiply in whole numbers where these are wide enough, and exactly where they are not. */
class FactorsProperties {

    @Provide
    Arbitrary<List<Fraction>> rates() {
        Arbitrary<Fraction> percents = Arbitraries.integers().between(0, 4_000).map(halves -> Fraction.of(halves, 200));
        Arbitrary<Fraction> parts = Arbitraries.longs()
                .between(1, 1L << 40)
                .tuple2()
                .map(parts2 -> Fraction.of(parts2.get1(), parts2.get2()));
        return Arbitraries.frequencyOf(
                        Tuple.of(6, percents), Tuple.of(1, parts), Tuple.of(1, MoneyArbitraries.fractions()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Fraction>> values() {
        return MoneyArbitraries.fractions().list().ofMaxSize(6);
    }

    @Property
    void productsAreThoseOfFractions(@ForAll("rates") List<Fraction> rates, @ForAll("values") List<Fraction> values) {
        Factors factors = Factors.of(rates);
        for (Fraction value : values) {
            for (int i = 0; i < rates.size(); i++) {
                assertEquals(rates.get(i).times(value), factors.product(i, value));
            }
        }
    }

    @Property
    void addedUpTheyAreTheSumOfTheProducts(
            @ForAll("rates") List<Fraction> rates, @ForAll("values") List<Fraction> values) {
        Factors factors = Factors.of(rates);
        ExactSums sums = new ExactSums(rates.size());
        int[] backward = IntStream.iterate(rates.size() - 1, place -> place - 1)
                .limit(rates.size())
                .toArray();
        for (Fraction value : values) {
            factors.addTo(sums, backward, value);
        }
        for (int i = 0; i < rates.size(); i++) {
            Fraction expected = Fraction.ZERO;
            for (Fraction value : values) {
                expected = expected.plus(rates.get(i).times(value));
            }
            assertEquals(expected, sums.value(backward[i]));
        }
    }
}
