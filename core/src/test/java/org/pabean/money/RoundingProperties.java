package org.pabean.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.testkit.MoneyArbitraries;

/** The laws of rounding, for every rounding that customs and tax law order. */
class RoundingProperties {

    @Provide
    Arbitrary<Fraction> amounts() {
        return Arbitraries.oneOf(
                MoneyArbitraries.fractions(),
                MoneyArbitraries.aroundMultiplesOf(1_000),
                MoneyArbitraries.aroundMultiplesOf(1));
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return MoneyArbitraries.roundings();
    }

    @Property
    void upIsAtLeastTheAmountAndLessThanAUnitMore(@ForAll("amounts") Fraction amount) {
        Fraction up = Rounding.UP_TO_THOUSAND.apply(amount);
        assertTrue(up.compareTo(amount) >= 0);
        assertTrue(up.compareTo(amount.plus(Fraction.of(1_000))) < 0);
    }

    @Property
    void downIsAtMostTheAmountAndLessThanAUnitLess(@ForAll("amounts") Fraction amount) {
        for (Rounding down : new Rounding[] {Rounding.DOWN_TO_RUPIAH, Rounding.DOWN_TO_THOUSAND}) {
            Fraction rounded = down.apply(amount);
            assertTrue(rounded.compareTo(amount) <= 0);
            assertTrue(rounded.plus(Fraction.of(down.unit())).compareTo(amount) > 0);
        }
    }

    @Property
    void halfUpIsAtMostHalfAUnitAway(@ForAll("amounts") Fraction amount) {
        Fraction away = Rounding.HALF_UP_TO_RUPIAH.apply(amount).minus(amount);
        assertTrue(away.max(away.negated()).compareTo(Fraction.of(1, 2)) <= 0);
    }

    @Property
    void aMultipleOfTheUnitStays(@ForAll("roundings") Rounding rounding, @ForAll("longs") long times) {
        Fraction multiple = Fraction.of(Math.max(1, rounding.unit())).times(times);
        assertEquals(multiple, rounding.apply(multiple));
    }

    @Provide
    Arbitrary<Long> longs() {
        return MoneyArbitraries.longs();
    }

    @Property
    void roundingTwiceIsRoundingOnce(@ForAll("roundings") Rounding rounding, @ForAll("amounts") Fraction amount) {
        Fraction once = rounding.apply(amount);
        assertEquals(once, rounding.apply(once));
    }

    @Property
    void theResultIsAMultipleOfTheUnit(@ForAll("roundings") Rounding rounding, @ForAll("amounts") Fraction amount) {
        if (rounding != Rounding.NONE) {
            assertTrue(rounding.apply(amount)
                    .dividedBy(Fraction.of(rounding.unit()))
                    .isWhole());
        }
    }

    @Property
    void moreIsNeverRoundedToLess(
            @ForAll("roundings") Rounding rounding, @ForAll("amounts") Fraction a, @ForAll("amounts") Fraction b) {
        assertTrue(rounding.apply(a.min(b)).compareTo(rounding.apply(a.max(b))) <= 0);
    }

    @Property
    void noRoundingChangesNothing(@ForAll("amounts") Fraction amount) {
        assertEquals(amount, Rounding.NONE.apply(amount));
    }
}
