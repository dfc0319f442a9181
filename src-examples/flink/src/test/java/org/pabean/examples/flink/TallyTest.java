package org.pabean.examples.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.tariff.Levy;

class TallyTest {

    private final Tally tally = new Tally();

    @Test
    void sumsAreOfALevyOfAChapterAndOfAll() {
        tally.addBefore(64, Levy.IMPORT_DUTY, 1_000);
        tally.addAfter(64, Levy.IMPORT_DUTY, 400);
        tally.addBefore(64, Levy.VAT, 30);
        tally.addBefore(84, Levy.VAT, 7);
        assertEquals(new Tally.Sum(1_000, 400), tally.of(Levy.IMPORT_DUTY));
        assertEquals(new Tally.Sum(37, 0), tally.of(Levy.VAT));
        assertEquals(new Tally.Sum(1_030, 400), tally.ofChapter(64));
        assertEquals(-637, tally.total().difference());
    }

    @Test
    void cellsOfTwoMachinesAddUpToTheTallyOfOne() {
        tally.add(new TallyCell(1, Levy.VAT, 5, 6));
        tally.add(new TallyCell(97, Levy.INCOME_TAX, 0, 2));
        tally.add(new TallyCell(1, Levy.VAT, 1, 1));
        assertEquals(
                List.of(new TallyCell(1, Levy.VAT, 6, 7), new TallyCell(97, Levy.INCOME_TAX, 0, 2)), tally.cells());
    }

    @Test
    void aSumThatNoLongHoldsIsAnErrorAndNeverANumber() {
        tally.addBefore(1, Levy.VAT, Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> tally.addBefore(1, Levy.VAT, 1));
        TallyCell cell = new TallyCell(1, Levy.VAT, Long.MAX_VALUE, 0);
        assertThrows(ArithmeticException.class, () -> cell.plus(cell));
    }
}
