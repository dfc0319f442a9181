package org.pabean.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    private static final Fraction LARGEST = Fraction.of(Long.MAX_VALUE);
    private static final Fraction SMALLEST = Fraction.of(Long.MIN_VALUE);

    @Test
    void quotientsComeInLowestTerms() {
        assertEquals("11/12", Fraction.of(22, 24).asRatio());
        assertEquals("-1/3", Fraction.of(2, -6).asRatio());
        assertEquals("4", Fraction.of(8, 2).asRatio());
        assertEquals("0", Fraction.of(0, -5).asRatio());
        assertEquals("2", Fraction.of(1, 2).plus(Fraction.of(3, 2)).asRatio());
        assertEquals("21/20", Fraction.of(3, 4).dividedBy(Fraction.of(5, 7)).asRatio());
        assertEquals("-1/6", Fraction.of(-1, 4).dividedBy(Fraction.of(3, 2)).asRatio());
    }

    @Test
    void aStepPastTheEndOfLongGrowsAndComesBack() {
        Fraction beyond = LARGEST.plus(Fraction.ONE);
        assertEquals("9223372036854775808", beyond.toString());
        assertEquals(LARGEST, beyond.minus(Fraction.ONE));
        assertEquals("9223372036854775808", SMALLEST.negated().toString());
        assertEquals(SMALLEST, SMALLEST.negated().negated());
        assertEquals(Fraction.ONE, SMALLEST.dividedBy(SMALLEST));
        assertEquals(
                "85070591730234615847396907784232501249", LARGEST.times(LARGEST).toString());
    }

    @Test
    void whereOneProductOfASumOrAComparisonDoesNotFitTheAnswerIsExact() {
        Fraction tiny = Fraction.of(1, 1L << 62);
        Fraction third = Fraction.of(1, 3);
        assertEquals(
                "4611686018427387907/13835058055282163712", tiny.plus(third).asRatio());
        assertEquals("1/18446744073709551616", tiny.times(Fraction.of(1, 4)).asRatio());
        assertEquals(Fraction.of(1_000), tiny.roundedTo(1_000, RoundingMode.CEILING));
        Fraction quarterOfTheRange = Fraction.of((1L << 62) - 1);
        Fraction fourAndAHalf = Fraction.parse("4.5");
        assertEquals(
                "4611686018427387907.5", quarterOfTheRange.plus(fourAndAHalf).toString());
        assertEquals(
                "-4611686018427387907.5",
                quarterOfTheRange.negated().minus(fourAndAHalf).toString());
    }

    @Test
    void aSumOfUnlikeQuotientsPastTheEndOfLongIsExactOnEitherSide() {
        Fraction three = Fraction.of(-3);
        Fraction thirds = Fraction.of(-(3L << 61) - 1, 1L << 61);
        String sum = "-13835058055282163713/2305843009213693952";
        assertEquals(sum, three.plus(thirds).asRatio());
        assertEquals(sum, thirds.plus(three).asRatio());
    }

    @Test
    void numbersOfAnySizeAreOrdered() {
        Fraction beyond = LARGEST.plus(Fraction.ONE);
        assertEquals(1, beyond.compareTo(Fraction.ONE));
        assertEquals(-1, Fraction.ONE.compareTo(beyond));
        assertEquals(-1, beyond.negated().compareTo(Fraction.ZERO));
        Fraction whole = Fraction.of(6_000_000_000_000_000_000L);
        assertEquals(1, whole.compareTo(Fraction.parse("2.5")));
        assertEquals(-1, Fraction.parse("2.5").compareTo(whole));
        assertEquals(-1, Fraction.of(1, 3).compareTo(Fraction.of(1, 2)));
    }

    @Test
    void theSmallestLongIsNoTrapBelowTheLine() {
        assertEquals("-1/9223372036854775808", Fraction.of(1, Long.MIN_VALUE).asRatio());
        assertEquals(Fraction.ONE, Fraction.of(Long.MIN_VALUE, Long.MIN_VALUE));
        assertEquals(1, Fraction.of(1, Long.MIN_VALUE).compareTo(Fraction.of(-1)));
        assertEquals(-1, Fraction.of(Long.MIN_VALUE, 6).signum());
    }

    @Test
    void roundingCanPassTheEndOfLong() {
        assertEquals(
                "9223372036854776000",
                LARGEST.roundedTo(1_000, RoundingMode.CEILING).toString());
        assertEquals(
                "9223372036854775000",
                LARGEST.roundedTo(1_000, RoundingMode.FLOOR).toString());
    }

    @ParameterizedTest
    @EnumSource(names = "UNNECESSARY", mode = EnumSource.Mode.EXCLUDE)
    void everyDirectionIsThatOfDecimals(RoundingMode direction) {
        for (String number : List.of("-2.5", "-1.6", "-1.5", "-0.5", "0.4", "0.5", "1", "1.5", "1.6", "2.5")) {
            Fraction rounded = Fraction.parse(number).roundedTo(1, direction);
            assertEquals(Fraction.of(new BigDecimal(number).setScale(0, direction)), rounded);
        }
    }

    @Test
    void whereNothingMayBeRoundedOnlyAMultipleIsTaken() {
        assertEquals(Fraction.of(2_000), Fraction.of(2_000).roundedTo(1_000, RoundingMode.UNNECESSARY));
        assertThrows(ArithmeticException.class, () -> Fraction.of(1_500).roundedTo(1_000, RoundingMode.UNNECESSARY));
    }

    @Test
    void longValueExactRefusesPartsAndWhatDoesNotFit() {
        assertEquals(Long.MIN_VALUE, SMALLEST.longValueExact());
        assertThrows(ArithmeticException.class, () -> Fraction.of(1, 2).longValueExact());
        assertThrows(ArithmeticException.class, () -> Fraction.of(1, 3).longValueExact());
        assertThrows(ArithmeticException.class, () -> LARGEST.plus(Fraction.ONE).longValueExact());
    }

    @Test
    void aDecimalTextIsReadExactly() {
        assertEquals(Fraction.of(15_068_820_69L, 1_000), Fraction.parse("1506882.069"));
        assertEquals(Fraction.of(-1, 2), Fraction.parse("-0.5"));
        assertEquals(Fraction.ZERO, Fraction.parse("-0.00"));
        assertEquals(Fraction.of(7), Fraction.parse("007"));
        assertEquals(Fraction.of(999_999_999_999_999_999L), Fraction.parse("9".repeat(18)));
        assertEquals(Fraction.of(-99_999_999_999_999_999L), Fraction.parse("-" + "9".repeat(17)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "1,000", "1e3", "+1", ".5", "1.", "1.2.3", "0x10", "１", "NaN", "--1", "1 000", "-", ".", "-.5",
                "1-", "5/2"
            })
    void aTextThatIsNoPlainDecimalIsRefused(String text) {
        NumberFormatException refused = assertThrows(NumberFormatException.class, () -> Fraction.parse(text));
        assertTrue(String.valueOf(refused.getMessage()).contains("\"" + text + "\""));
    }

    @Test
    void moreThanFortyDigitsAreRefused() {
        String forty = "9".repeat(40);
        assertEquals(forty, Fraction.parse(forty).toString());
        assertThrows(NumberFormatException.class, () -> Fraction.parse(forty + "9"));
        assertThrows(NumberFormatException.class, () -> Fraction.parse("0." + forty + "9"));
    }

    @Test
    void aDecimalOfAnyScaleIsTheSameNumber() {
        assertEquals(Fraction.ONE, Fraction.of(new BigDecimal("1.000")));
        assertEquals(Fraction.of(1_000), Fraction.of(new BigDecimal("1E+3")));
        assertEquals(Fraction.of(1, 1_000), Fraction.of(new BigDecimal("1E-3")));
    }

    @Test
    void aDecimalOfMoreThanAThousandPlacesIsRefused() {
        assertEquals(1, Fraction.of(new BigDecimal(BigInteger.ONE, 1_000)).signum());
        assertEquals(1, Fraction.of(new BigDecimal(BigInteger.ONE, -1_000)).signum());
        for (int scale : new int[] {1_001, -1_001, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            BigDecimal huge = new BigDecimal(BigInteger.ONE, scale);
            ArithmeticException refused = assertThrows(ArithmeticException.class, () -> Fraction.of(huge));
            assertEquals("a decimal of scale " + scale + " is no amount", refused.getMessage());
        }
    }

    @Test
    void anEndlessNumberIsWrittenAsAQuotient() {
        assertEquals("11/12", Fraction.of(11, 12).toString());
        assertEquals(Optional.empty(), Fraction.of(11, 12).asDecimal());
        assertEquals(new BigDecimal("0.917"), Fraction.of(11, 12).asDecimal(3, RoundingMode.HALF_UP));
    }

    @Test
    void aNumberEqualsOnlyTheSameNumber() {
        assertEquals(Fraction.of(1, 2), Fraction.of(BigInteger.TWO, BigInteger.valueOf(4)));
        assertNotEquals(Fraction.of(1, 2), Fraction.of(1, 3));
        assertFalse(Fraction.ONE.equals((Object) "1"));
    }

    @Test
    void differentNumbersSpreadOverAHashTable() {
        List<Fraction> hundred =
                IntStream.range(0, 100).mapToObj(n -> Fraction.of(n, 100)).toList();
        assertEquals(100, hundred.stream().map(Fraction::hashCode).distinct().count());
        assertEquals(
                100,
                hundred.stream()
                        .map(n -> Percent.ofFraction(n).hashCode())
                        .distinct()
                        .count());
        assertEquals(
                100,
                hundred.stream().map(n -> Rupiah.of(n).hashCode()).distinct().count());
    }

    @Test
    void nothingIsDividedByNought() {
        assertThrows(ArithmeticException.class, () -> Fraction.of(1, 0));
        assertThrows(ArithmeticException.class, () -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }
}
