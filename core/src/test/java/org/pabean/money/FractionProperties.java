package org.pabean.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.testkit.MoneyArbitraries;

/** Every operation gives what the same operation on big whole numbers gives, on both sides of the end of {@code long}. */
class FractionProperties {

    @Provide
    Arbitrary<Fraction> numbers() {
        return MoneyArbitraries.fractions();
    }

    @Provide
    Arbitrary<Long> longs() {
        return MoneyArbitraries.longs();
    }

    @Provide
    Arbitrary<List<Fraction>> chains() {
        return MoneyArbitraries.fractions().list().ofMinSize(2).ofMaxSize(8);
    }

    @Property
    void aQuotientOfLongsIsThatOfBigNumbers(@ForAll("longs") long above, @ForAll("longs") long below) {
        if (below == 0) {
            assertThrows(ArithmeticException.class, () -> Fraction.of(above, below));
        } else {
            assertIs(new Rational(BigInteger.valueOf(above), BigInteger.valueOf(below)), Fraction.of(above, below));
        }
    }

    @Property
    void sumsAreExact(@ForAll("numbers") Fraction a, @ForAll("numbers") Fraction b) {
        assertIs(Rational.of(a).plus(Rational.of(b)), a.plus(b));
        assertEquals(a.plus(b), b.plus(a));
    }

    @Property
    void sumsOfWholeNumbersAreExact(@ForAll("longs") long a, @ForAll("longs") long b) {
        assertEquals(
                Fraction.of(BigInteger.valueOf(a).add(BigInteger.valueOf(b)), BigInteger.ONE),
                Fraction.of(a).plus(Fraction.of(b)));
    }

    @Property
    void differencesAreExact(@ForAll("numbers") Fraction a, @ForAll("numbers") Fraction b) {
        assertIs(Rational.of(a).minus(Rational.of(b)), a.minus(b));
        assertEquals(a, a.minus(b).plus(b));
    }

    @Property
    void productsAreExact(@ForAll("numbers") Fraction a, @ForAll("numbers") Fraction b) {
        assertIs(Rational.of(a).times(Rational.of(b)), a.times(b));
    }

    @Property
    void productsWithWholeNumbersAreExact(@ForAll("numbers") Fraction a, @ForAll("longs") long factor) {
        assertEquals(a.times(Fraction.of(factor)), a.times(factor));
    }

    @Property
    void quotientsAreExactAndNoughtDividesNothing(@ForAll("numbers") Fraction a, @ForAll("numbers") Fraction b) {
        if (b.signum() == 0) {
            assertThrows(ArithmeticException.class, () -> a.dividedBy(b));
        } else {
            assertIs(Rational.of(a).dividedBy(Rational.of(b)), a.dividedBy(b));
            assertEquals(a, a.dividedBy(b).times(b));
        }
    }

    @Property
    void theOrderIsThatOfTheNumbers(@ForAll("numbers") Fraction a, @ForAll("numbers") Fraction b) {
        assertEquals(Rational.of(a).compareTo(Rational.of(b)), a.compareTo(b));
        assertEquals(-a.compareTo(b), b.compareTo(a));
        assertEquals(a.compareTo(b) <= 0 ? a : b, a.min(b));
        assertEquals(a.compareTo(b) >= 0 ? a : b, a.max(b));
    }

    @Property
    void equalNumbersHaveEqualHashesHoweverTheyWereMade(@ForAll("numbers") Fraction a, @ForAll("numbers") Fraction b) {
        Assume.that(b.signum() != 0);
        Fraction roundabout = a.times(b).dividedBy(b);
        assertEquals(a, roundabout);
        assertEquals(a.hashCode(), roundabout.hashCode());
        Fraction thirds = a.times(Fraction.of(2, 6)).times(3);
        assertEquals(a, thirds);
        assertEquals(a.hashCode(), thirds.hashCode());
    }

    @Property
    void signAndNegationAgree(@ForAll("numbers") Fraction a) {
        assertEquals(Rational.of(a).above().signum(), a.signum());
        assertEquals(-a.signum(), a.negated().signum());
        assertEquals(Fraction.ZERO, a.plus(a.negated()));
        assertEquals(a, a.negated().negated());
    }

    @Property(tries = 500)
    void longChainsOfStepsLoseNothing(@ForAll("chains") List<Fraction> numbers) {
        Fraction number = numbers.get(0);
        Rational oracle = Rational.of(number);
        for (int i = 1; i < numbers.size(); i++) {
            Fraction next = numbers.get(i);
            Rational other = Rational.of(next);
            switch (i % 3) {
                case 0 -> {
                    number = number.plus(next);
                    oracle = oracle.plus(other);
                }
                case 1 -> {
                    number = number.times(next);
                    oracle = oracle.times(other);
                }
                default -> {
                    number = number.minus(next);
                    oracle = oracle.minus(other);
                }
            }
            assertIs(oracle, number);
        }
    }

    @Property
    void roundingIsThatOfBigNumbers(@ForAll("numbers") Fraction a, @ForAll("units") long unit) {
        BigInteger step = BigInteger.valueOf(unit);
        Rational steps = Rational.of(a).dividedBy(new Rational(step, BigInteger.ONE));
        Rational half = new Rational(BigInteger.ONE, BigInteger.TWO);
        assertWhole(steps.ceiling().multiply(step), a.roundedTo(unit, RoundingMode.CEILING));
        assertWhole(steps.floor().multiply(step), a.roundedTo(unit, RoundingMode.FLOOR));
        BigInteger halfUp =
                a.signum() >= 0 ? steps.plus(half).floor() : steps.minus(half).ceiling();
        assertWhole(halfUp.multiply(step), a.roundedTo(unit, RoundingMode.HALF_UP));
    }

    @Provide
    Arbitrary<Long> units() {
        return Arbitraries.of(1L, 10L, 1_000L, 1_000_000L);
    }

    @Property
    void whatEndsIsWrittenAsADecimalAndReadBack(@ForAll("longs") long unscaled, @ForAll("scales") int scale) {
        BigDecimal decimal = BigDecimal.valueOf(unscaled, scale);
        Fraction number = Fraction.of(decimal);
        assertEquals(0, decimal.compareTo(number.asDecimal().orElseThrow()));
        assertEquals(number, Fraction.parse(number.toString()));
    }

    /** At eighteen signs the reading of single digits ends and that of big decimals begins. */
    @Property
    void aTextOfAnyLengthIsTheNumberThatTheJdkReads(@ForAll("plainTexts") String text) {
        assertEquals(Fraction.of(new BigDecimal(text)), Fraction.parse(text));
    }

    @Provide
    Arbitrary<String> plainTexts() {
        Arbitrary<String> sign = Arbitraries.of("", "-");
        Arbitrary<String> whole = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(40);
        Arbitrary<String> behind =
                Arbitraries.strings().numeric().ofMaxLength(40).map(digits -> digits.isEmpty() ? "" : "." + digits);
        return Combinators.combine(sign, whole, behind).as((minus, before, after) -> minus + before + after);
    }

    @Provide
    Arbitrary<Integer> scales() {
        return Arbitraries.integers().between(-9, 18);
    }

    @Property
    void whatHasNoEndHasNoDecimal(@ForAll("longs") long above) {
        Fraction third = Fraction.of(above, 3);
        assertEquals(third.isWhole(), third.asDecimal().isPresent());
        assertEquals(Math.floorMod(above, 3) == 0, third.isWhole());
    }

    @Property
    void wholeNumbersThatFitComeBackAsTheyWere(@ForAll("longs") long whole) {
        assertEquals(whole, Fraction.of(whole).longValueExact());
        assertEquals(
                whole, Fraction.of(whole).times(7).dividedBy(Fraction.of(7)).longValueExact());
    }

    private static void assertIs(Rational expected, Fraction actual) {
        assertEquals(expected, Rational.of(actual));
        assertEquals(expected.below().equals(BigInteger.ONE), actual.isWhole());
        assertEquals(Fraction.of(expected.above(), expected.below()), actual);
    }

    private static void assertWhole(BigInteger expected, Fraction actual) {
        assertEquals(Fraction.of(expected, BigInteger.ONE), actual);
    }
}
