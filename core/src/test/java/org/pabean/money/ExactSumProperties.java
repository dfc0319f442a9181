package org.pabean.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.testkit.MoneyArbitraries;

/** A sum is the sum, whatever the sizes, the denominators and the order of what is added. */
class ExactSumProperties {

    @Provide
    Arbitrary<List<Fraction>> numbers() {
        return MoneyArbitraries.fractions().list().ofMaxSize(12);
    }

    @Property
    void itEqualsTheSumOfFractions(@ForAll("numbers") List<Fraction> numbers) {
        Fraction expected = Fraction.ZERO;
        for (Fraction number : numbers) {
            expected = expected.plus(number);
        }
        assertEquals(expected, sum(numbers));
    }

    @Property
    void theOrderDoesNotMatter(@ForAll("numbers") List<Fraction> numbers, @ForAll long seed) {
        List<Fraction> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(sum(numbers), sum(shuffled));
    }

    private static Fraction sum(List<Fraction> numbers) {
        ExactSum sum = new ExactSum();
        numbers.forEach(sum::add);
        return sum.value();
    }
}
