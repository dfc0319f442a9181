package org.pabean.regime.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Caveat;
import org.pabean.law.NotInForceException;
import org.pabean.law.Reading;
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
        assertEquals(ExciseScheme.PASSENGER, unknown.scheme());
        assertEquals(LAST_DAY_OF_OLD_TABLES, unknown.day());
        assertEquals(
                Fraction.of(15),
                apply(ExciseScheme.PASSENGER, FIRST_DAY_OF_PMK_82, liquid).destroyed(ExcisableKind.OPEN_SYSTEM_LIQUID));
    }

    @Test
    void quantitiesOfCrewBeforeOctober2024AreNotKnown() {
        assertThrows(NotInForceException.class, () -> ExciseAllowance.of(ExciseScheme.CREW, LAST_DAY_OF_OLD_TABLES));
    }

    @Test
    void drinkFillsAnAllowanceOfItsOwnInTheOrderOfTheDeclaration() {
        ExciseOutcome outcome = ExciseAllowance.of(ExciseScheme.PASSENGER, FIRST_DAY_OF_PMK_82)
                .apply(
                        List.of(
                                of(ExcisableKind.ALCOHOLIC_DRINK, 600),
                                of(ExcisableKind.CIGARETTES, 150),
                                of(ExcisableKind.ALCOHOLIC_DRINK, 600),
                                of(ExcisableKind.CIGARETTES, 150)),
                        Readings.defaults().with(TobaccoDestruction.LAST_DECLARED_FIRST));
        assertEquals(
                List.of(Fraction.of(600), Fraction.of(150), Fraction.of(400), Fraction.of(50)),
                outcome.portions().stream().map(ExciseOutcome.Portion::free).toList());
        assertEquals(Fraction.of(1000), outcome.free(ExcisableKind.ALCOHOLIC_DRINK));
        assertEquals(Fraction.of(200), outcome.destroyed(ExcisableKind.ALCOHOLIC_DRINK));
        assertEquals(Fraction.of(100), outcome.destroyed(ExcisableKind.CIGARETTES));
        assertEquals(Fraction.ZERO, outcome.destroyed(ExcisableKind.CIGARS));
    }

    @Test
    void theOrderOfDestructionIsOpenOnlyWhereSeveralKindsOfTobaccoExceedTheAllowance() {
        assertEquals(List.of(), parcelOf(of(ExcisableKind.CIGARETTES, 20), of(ExcisableKind.CUT_TOBACCO, 20)));
        assertEquals(List.of(), parcelOf(of(ExcisableKind.CIGARETTES, 41)));
        assertEquals(List.of(), parcelOf(of(ExcisableKind.CIGARETTES, 41), of(ExcisableKind.CIGARETTES, 41)));
        assertEquals(List.of(), parcelOf(of(ExcisableKind.CIGARETTES, 41), of(ExcisableKind.ALCOHOLIC_DRINK, 900)));
        assertEquals(
                List.of(TobaccoDestruction.SAME_PART_OF_EACH),
                parcelOf(of(ExcisableKind.CIGARETTES, 20), of(ExcisableKind.CUT_TOBACCO, 21)));
    }

    private static List<Reading> parcelOf(ExcisableGoods... goods) {
        return apply(ExciseScheme.CONSIGNMENT, LAST_DAY_OF_OLD_TABLES, goods).readings();
    }

    @Test
    void liquidInClosedSystemsIsToldByTheCartridgeSoItsMillilitresCarryAWarning() {
        assertEquals(
                List.of("FREE_QUANTITY_UNCONFIRMED"),
                apply(
                                ExciseScheme.CONSIGNMENT,
                                LAST_DAY_OF_OLD_TABLES,
                                of(ExcisableKind.CLOSED_SYSTEM_LIQUID, 30),
                                of(ExcisableKind.OPEN_SYSTEM_LIQUID, 30))
                        .caveats()
                        .stream()
                        .map(Caveat::code)
                        .toList());
    }

    @Test
    void theExplanationTellsOfEachLineWhatIsFreeAndWhatIsDestroyed() {
        Explanation told = apply(
                        ExciseScheme.PASSENGER,
                        FIRST_DAY_OF_PMK_82,
                        of(ExcisableKind.CIGARETTES, 250),
                        of(ExcisableKind.ALCOHOLIC_DRINK, 750))
                .explanation();
        assertEquals("Excise-free quantities", told.title().english());
        Step cigarettes = told.steps().get(0);
        assertEquals("cigarettes", cigarettes.rule().english());
        assertEquals(Figure.of(Quantity.of("200", UnitOfMeasure.PCE)), cigarettes.result());
        assertEquals(
                Figure.of(Quantity.of("50", UnitOfMeasure.PCE)),
                cigarettes.inputs().get(0).value());
        assertEquals("PMK 82/2024", cigarettes.citations().get(0).instrument());
        assertEquals(
                Figure.of(Quantity.of("750", UnitOfMeasure.MLT)),
                told.steps().get(1).result());
    }
}
