package org.pabean.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pabean.explanation.Explanation;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

class TankTableTest {

    private static final TankTable TABLE_OF_THREE_ROWS =
            new TankTable(List.of(row(1000, 50_000), row(1010, 50_505), row(1040, 52_000)));

    @Test
    void aLevelOfARowGivesItsVolume() {
        assertEquals(Fraction.of(50_000), TABLE_OF_THREE_ROWS.volumeAt(Fraction.of(1000)));
        assertEquals(Fraction.of(50_505), TABLE_OF_THREE_ROWS.volumeAt(Fraction.of(1010)));
        assertEquals(Fraction.of(52_000), TABLE_OF_THREE_ROWS.volumeAt(Fraction.of(1040)));
    }

    @Test
    void aLevelBetweenTwoRowsLiesOnTheLineBetweenThem() {
        assertEquals(Fraction.parse("50202"), TABLE_OF_THREE_ROWS.volumeAt(Fraction.of(1004)));
        assertEquals(Fraction.of(50_804), TABLE_OF_THREE_ROWS.volumeAt(Fraction.of(1016)));
        assertEquals(Fraction.of(303_329, 6), TABLE_OF_THREE_ROWS.volumeAt(Fraction.of(1011)));
    }

    @Test
    void theTableIsNeverContinuedBeyondItsEnds() {
        assertEquals("LEVEL_OUTSIDE_TABLE", refusal(() -> TABLE_OF_THREE_ROWS.volumeAt(Fraction.of(999))));
        assertEquals("LEVEL_OUTSIDE_TABLE", refusal(() -> TABLE_OF_THREE_ROWS.volumeAt(Fraction.parse("1040.1"))));
    }

    @Test
    void rowsMayComeInAnyOrder() {
        TankTable reversed = new TankTable(List.of(row(1040, 52_000), row(1000, 50_000), row(1010, 50_505)));
        assertEquals(TABLE_OF_THREE_ROWS, reversed);
    }

    @Test
    void everythingWrongWithATableIsToldAtOnce() {
        assertEquals("TANK_TABLE_EMPTY", refusal(() -> new TankTable(List.of())));
        assertEquals(
                "VOLUME_NEGATIVELEVEL_TWICEVOLUME_FALLS",
                refusal(() -> new TankTable(List.of(row(1, -5), row(2, 9), row(2, 9), row(3, 8)))));
    }

    @Test
    void aRefusedRowIsNamedWithItsFigures() {
        TankTable.Row first = row(1000, 500);
        assertEquals(
                "rows[0]: VOLUME_NEGATIVE: a volume of -5 l cannot be", told(() -> new TankTable(List.of(row(1, -5)))));
        assertEquals(
                "rows[1]: LEVEL_TWICE: level 1000 mm stands twice; keep the certified row",
                told(() -> new TankTable(List.of(first, row(1000, 600)))));
        assertEquals(
                "rows[1]: VOLUME_FALLS: the volume at 1010 mm is below that of 1000 mm; check the row",
                told(() -> new TankTable(List.of(first, row(1010, 499)))));
        assertEquals(
                "freeWater: VOLUME_NEGATIVE: free water and roof take more than the tank holds at 1010 mm",
                told(() -> TankReading.atLevel(TABLE_OF_THREE_ROWS, Fraction.of(1010))
                        .withFreeWater(Fraction.of(60_000))
                        .volume()));
    }

    @Test
    void trimAndListMoveTheLevelAndWaterRoofAndShellChangeTheVolume() {
        TankReading reading = TankReading.atLevel(TABLE_OF_THREE_ROWS, Fraction.of(1015))
                .correctedBy(Fraction.of(-6), Fraction.of(1))
                .withFreeWater(Fraction.of(505))
                .withShellFactor(Fraction.parse("1.001"))
                .withRoofDisplacement(Fraction.of(50));
        assertEquals(Fraction.of(1010), reading.correctedLevel());
        assertEquals(new Quantity(Fraction.of(50_000), UnitOfMeasure.LTR), reading.volume());
        Explanation page = new Explanation(Wording.same("T"), List.of(reading.step()), List.of(), List.of(), List.of());
        assertTrue(page.toText(Locale.ENGLISH).contains("Observed volume: 50,000 l"), page.toText(Locale.ENGLISH));
    }

    @Test
    void anEmptyHeightIsReadFromTheReferenceHeightDown() {
        TankReading ullage = TankReading.atUllage(TABLE_OF_THREE_ROWS, Fraction.of(5000), Fraction.of(3990));
        assertEquals(TankReading.atLevel(TABLE_OF_THREE_ROWS, Fraction.of(1010)).volume(), ullage.volume());
    }

    @Test
    void waterCannotTakeMoreThanThereIs() {
        TankReading reading = TankReading.atLevel(TABLE_OF_THREE_ROWS, Fraction.of(1000));
        assertEquals(
                Fraction.ZERO,
                reading.withFreeWater(Fraction.of(50_000)).volume().amount());
        assertEquals(
                "VOLUME_NEGATIVE",
                refusal(() -> reading.withFreeWater(Fraction.of(50_001)).volume()));
        assertEquals("VOLUME_NEGATIVE", refusal(() -> reading.withFreeWater(Fraction.of(-1))));
        assertEquals("FACTOR_NOT_POSITIVE", refusal(() -> reading.withShellFactor(Fraction.ZERO)));
    }

    private static TankTable.Row row(long level, long volume) {
        return new TankTable.Row(Fraction.of(level), Fraction.of(volume));
    }

    private static String told(Runnable question) {
        List<Violation> violations =
                assertThrows(InvalidInputException.class, question::run).violations();
        assertEquals(1, violations.size());
        return violations.get(0).toString();
    }

    private static String refusal(Runnable question) {
        return assertThrows(InvalidInputException.class, question::run).violations().stream()
                .map(Violation::code)
                .reduce("", String::concat);
    }
}
