package org.pabean.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WholeNumbersTest {

    private static final long TEN_TO_18 = 1_000_000_000_000_000_000L;

    @Test
    void aQuotientWithAnEndIsADecimalOfAsFewPlacesAsItNeeds() {
        assertEquals(Optional.of(new BigDecimal("1.5")), WholeNumbers.decimal(3, 2));
        assertEquals(Optional.of(new BigDecimal("1.5")), WholeNumbers.decimal(12, 8));
        assertEquals(Optional.of(new BigDecimal("-0.04")), WholeNumbers.decimal(-1, 25));
        assertEquals(Optional.of(new BigDecimal("7")), WholeNumbers.decimal(14, 2));
    }

    @Test
    void aQuotientOverAPowerOfTenLosesItsTrailingNoughtsAndNoMore() {
        assertEquals(Optional.of(new BigDecimal("1.2")), WholeNumbers.decimal(120, 100));
        assertEquals(Optional.of(new BigDecimal("10")), WholeNumbers.decimal(100, 10));
        assertEquals(Optional.of(new BigDecimal("-0.3")), WholeNumbers.decimal(-300, 1_000));
        assertEquals(Optional.of(new BigDecimal("0")), WholeNumbers.decimal(0, 1_000));
    }

    @Test
    void aQuotientWithoutAnEndIsNone() {
        assertEquals(Optional.empty(), WholeNumbers.decimal(1, 3));
        assertEquals(Optional.empty(), WholeNumbers.decimal(11, 12));
    }

    @Test
    void eighteenPlacesAreTheMost() {
        assertEquals(Optional.of(new BigDecimal("0.000000000000000001")), WholeNumbers.decimal(1, TEN_TO_18));
        assertEquals(Optional.empty(), WholeNumbers.decimal(1, 1L << 19));
    }

    @Test
    void digitsThatDoNotFitInALongAreLeftToBigNumbers() {
        assertEquals(Optional.of(new BigDecimal("922337203685477580.7")), WholeNumbers.decimal(Long.MAX_VALUE, 10));
        assertEquals(Optional.empty(), WholeNumbers.decimal(Long.MAX_VALUE, 5));
    }
}
