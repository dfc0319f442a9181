package org.pabean.regime.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pabean.law.NotInForceException;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;

class ExciseAllowanceTest {

    private static final LocalDate LAST_DAY_OF_OLD_TABLES = LocalDate.of(2024, 10, 17);
    private static final LocalDate FIRST_DAY_OF_PMK_82 = LocalDate.of(2024, 10, 18);

    private static ExcisableGoods of(ExcisableKind kind, long quantity) {
        return new ExcisableGoods(kind, Fraction.of(quantity));
    }

    private static ExciseOutcome apply(ExciseScheme scheme, LocalDate day, ExcisableGoods... goods) {
        return ExciseAllowance.of(scheme, day).apply(List.of(goods), Readings.defaults());
    }

    private static ExciseOutcome atAge(int age, ExcisableGoods goods) {
        return ExciseAllowance.of(ExciseScheme.PASSENGER, FIRST_DAY_OF_PMK_82)
                .apply(List.of(goods), OptionalInt.of(age), Readings.defaults());
    }

    @Test
    void whatExceedsTheQuantityIsDestroyed() {
        ExciseOutcome outcome =
                apply(ExciseScheme.PASSENGER, LAST_DAY_OF_OLD_TABLES, of(ExcisableKind.CIGARETTES, 250));
        assertEquals(Fraction.of(200), outcome.free(ExcisableKind.CIGARETTES));
        assertEquals(Fraction.of(50), outcome.destroyed(ExcisableKind.CIGARETTES));
        assertTrue(outcome.isOverAllowance());
    }

    @Test
    void kindsOfTobaccoShareOneAllowanceAndDrinkHasItsOwn() {
        ExciseOutcome outcome = apply(
                ExciseScheme.CONSIGNMENT,
                LAST_DAY_OF_OLD_TABLES,
                of(ExcisableKind.CIGARETTES, 20),
                of(ExcisableKind.CUT_TOBACCO, 20),
                of(ExcisableKind.ALCOHOLIC_DRINK, 350));
        assertEquals(Fraction.ONE, outcome.tobaccoShare());
        assertFalse(outcome.isOverAllowance());
    }

    @Test
    void ofMixedTobaccoTheSamePartOfEachIsDestroyedUnlessReadOtherwise() {
        List<ExcisableGoods> goods = List.of(of(ExcisableKind.CIGARETTES, 40), of(ExcisableKind.CUT_TOBACCO, 40));
        ExciseAllowance allowance = ExciseAllowance.of(ExciseScheme.CONSIGNMENT, LAST_DAY_OF_OLD_TABLES);
        ExciseOutcome evenly = allowance.apply(goods, Readings.defaults());
        assertEquals(Fraction.of(20), evenly.free(ExcisableKind.CIGARETTES));
        assertEquals(Fraction.of(20), evenly.free(ExcisableKind.CUT_TOBACCO));
        assertEquals(List.of(TobaccoDestruction.SAME_PART_OF_EACH), evenly.readings());
        ExciseOutcome inOrder =
                allowance.apply(goods, Readings.defaults().with(TobaccoDestruction.LAST_DECLARED_FIRST));
        assertEquals(Fraction.of(40), inOrder.free(ExcisableKind.CIGARETTES));
        assertEquals(Fraction.of(40), inOrder.destroyed(ExcisableKind.CUT_TOBACCO));
    }

    @Test
    void tobaccoIsFreeFromEighteenAndDrinkFromTwentyOne() {
        assertFalse(atAge(18, of(ExcisableKind.CIGARETTES, 10)).isOverAllowance());
        assertTrue(atAge(17, of(ExcisableKind.CIGARETTES, 10)).isOverAllowance());
        assertFalse(atAge(21, of(ExcisableKind.ALCOHOLIC_DRINK, 1000)).isOverAllowance());
        assertEquals(
                Fraction.of(1000),
                atAge(20, of(ExcisableKind.ALCOHOLIC_DRINK, 1000)).destroyed(ExcisableKind.ALCOHOLIC_DRINK));
    }

    @Test
    void parcelsSinceOctober2024CarryAWarning() {
        ExcisableGoods cigars = of(ExcisableKind.CIGARS, 5);
        assertTrue(apply(ExciseScheme.CONSIGNMENT, LAST_DAY_OF_OLD_TABLES, cigars)
                .caveats()
                .isEmpty());
        assertEquals(
                1,
                apply(ExciseScheme.CONSIGNMENT, FIRST_DAY_OF_PMK_82, cigars)
                        .caveats()
                        .size());
    }

    @Test
    void electronicCigarettesOfPassengersAreKnownSinceOctober2024Only() {
        ExcisableGoods liquid = of(ExcisableKind.OPEN_SYSTEM_LIQUID, 45);
        UnknownFreeQuantityException unknown = assertThrows(
                UnknownFreeQuantityException.class,
                () -> apply(ExciseScheme.PASSENGER, LAST_DAY_OF_OLD_TABLES, liquid));
        assertEquals(ExcisableKind.OPEN_SYSTEM_LIQUID, unknown.kind());
        assertEquals(
                Fraction.of(15),
                apply(ExciseScheme.PASSENGER, FIRST_DAY_OF_PMK_82, liquid).destroyed(ExcisableKind.OPEN_SYSTEM_LIQUID));
    }

    @Test
    void quantitiesOfCrewBeforeOctober2024AreNotKnown() {
        assertThrows(NotInForceException.class, () -> ExciseAllowance.of(ExciseScheme.CREW, LAST_DAY_OF_OLD_TABLES));
    }
}
