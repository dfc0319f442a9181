package org.pabean.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums beside each other: millionths are added as they are, and nothing is lost where there are too many of them. */
class ExactSumsTest {

    private static final int[] FIRST = {0};
    private static final long MILLION = 1_000_000;
    private final Factors whole = Factors.of(List.of(Fraction.ONE));

    @Test
    void eachSumStartsAtNought() {
        assertEquals(Fraction.ZERO, new ExactSums(2).value(1));
    }

    @Test
    void theLastMillionthsThatALongHoldsAreStillOneNumber() {
        long most = Long.MAX_VALUE / MILLION;
        ExactSums sums = new ExactSums(1);
        whole.addTo(sums, FIRST, Fraction.of(most - 1));
        whole.addTo(sums, FIRST, Fraction.of(1));
        assertEquals(most * MILLION, sums.value(0).narrowNumerator());
        assertEquals(MILLION, sums.value(0).narrowDenominator());
    }

    @Test
    void moreMillionthsThanALongHoldsAreExactAllTheSame() {
        long most = Long.MAX_VALUE / MILLION;
        ExactSums sums = new ExactSums(1);
        for (int i = 0; i < 5; i++) {
            whole.addTo(sums, FIRST, Fraction.of(most));
        }
        assertEquals(
                Fraction.of(BigInteger.valueOf(most).multiply(BigInteger.valueOf(5)), BigInteger.ONE), sums.value(0));
    }

    @Test
    void millionthsAndOtherNumbersMakeOneSum() {
        ExactSums sums = new ExactSums(2);
        whole.addTo(sums, FIRST, Fraction.of(7));
        sums.add(0, Fraction.of(-1, 3));
        sums.add(1, Fraction.of(1, 2));
        whole.addTo(sums, FIRST, Fraction.of(2, 3));
        assertEquals(Fraction.of(22, 3), sums.value(0));
        assertEquals(Fraction.of(1, 2), sums.value(1));
    }
}
