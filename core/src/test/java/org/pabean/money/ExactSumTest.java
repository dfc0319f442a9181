package org.pabean.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sum is exact where a step of it passes the end of a {@code long}. */
class ExactSumTest {

    private static final String LARGEST = "9223372036854775807";

    @Test
    void aSumPastTheEndOfLongIsExact() {
        assertEquals("9223372036854775808", sum(LARGEST, "1"));
        assertEquals("18446744073709551614", sum(LARGEST, LARGEST));
        assertEquals("-9223372036854775809", sum("-" + LARGEST, "-2"));
    }

    @Test
    void anAddendThatDoesNotFitTheCommonDenominatorIsExact() {
        assertEquals("9223372036854775807.1", sum("0.1", LARGEST));
    }

    @Test
    void aSumThatDoesNotFitAWiderDenominatorIsExact() {
        assertEquals("9223372036854775807.1", sum(LARGEST, "0.1"));
        assertEquals("9223372036854775807.35", sum(LARGEST, "0.1", "0.25"));
    }

    @Test
    void aDenominatorThatWouldNotFitIsExact() {
        ExactSum sum = new ExactSum();
        sum.add(Fraction.of(1, 1L << 62));
        sum.add(Fraction.of(1, 3));
        assertEquals("4611686018427387907/13835058055282163712", sum.value().asRatio());
    }

    @Test
    void denominatorsMayTakeTurns() {
        assertEquals("2.35", sum("0.5", "0.25", "0.5", "0.1", "1"));
        ExactSum thirds = new ExactSum();
        for (int i = 0; i < 6; i++) {
            thirds.add(Fraction.of(1, 2));
            thirds.add(Fraction.of(1, 3));
        }
        assertEquals("5", thirds.value().toString());
    }

    @Test
    void askingForTheSumChangesNothingOfIt() {
        ExactSum sum = new ExactSum();
        sum.add(Fraction.parse(LARGEST));
        sum.add(Fraction.parse(LARGEST));
        sum.add(Fraction.of(1, 3));
        String exact = "55340232221128654843/3";
        assertEquals(exact, sum.value().asRatio());
        assertEquals(exact, sum.value().asRatio());
    }

    @Test
    void wideAndNarrowPartsOfOneDenominatorMakeOneNumber() {
        ExactSum sum = new ExactSum();
        sum.add(Fraction.of(BigInteger.TWO.pow(64), BigInteger.valueOf(3)));
        sum.add(Fraction.of(1, 3));
        assertEquals("18446744073709551617/3", sum.value().asRatio());
    }

    @Test
    void aSumMayPassNoughtAndGoOnInAnotherDenominator() {
        assertEquals("0.3", sum("0.25", "-0.25", "0.1", "0.2"));
    }

    private static String sum(String... decimals) {
        ExactSum sum = new ExactSum();
        Stream.of(decimals).map(Fraction::parse).forEach(sum::add);
        return sum.value().toString();
    }
}
