package org.pabean.jmh.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pabean.data.BundledLevyRates;
import org.pabean.levy.VatRate;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

class WorkTest {

    private static final RateTable TABLE = RateTable.bundled();

    @Test
    void theTableHoldsTheWholeBookOfTheDay() {
        assertTrue(TABLE.size() >= 11_414, () -> "only " + TABLE.size());
        assertTrue(TABLE.drawable().length > 11_000, () -> "only " + TABLE.drawable().length);
    }

    @Test
    void theLawOfTheDayChargesVatOfTwelvePercentOnElevenTwelfths() {
        VatRate vat = new BundledLevyRates().on(RateTable.DAY).vat();
        assertEquals(Percent.of(12), vat.percent());
        assertEquals(Fraction.of(11, 12), vat.baseOfOrdinaryGoods());
    }

    @Test
    void theLastDeclarationTakesWhatRemains() {
        Work work = Work.random(TABLE, 1_024, 10);
        assertEquals(103, work.declarations());
        assertEquals(1_020, work.first(102));
        assertEquals(1_024, work.end(102));
    }

    @Test
    void valuesAreOfAllSizesAndSomeAreFullThousands() {
        Work work = Work.random(TABLE, 1_024, 10);
        long least = Long.MAX_VALUE;
        long most = 0;
        int round = 0;
        for (int line = 0; line < work.lines(); line++) {
            least = Math.min(least, work.value(line));
            most = Math.max(most, work.value(line));
            round += work.value(line) % 1_000 == 0 ? 1 : 0;
        }
        assertTrue(least >= 1 && least < 10_000, "least " + least);
        assertTrue(most > 1_000_000_000L && most < 10_000_000_000L, "most " + most);
        assertTrue(round > 30, "round " + round);
    }

    @Test
    void theSameWorkIsDrawnEachTime() {
        Work one = Work.random(TABLE, 100, 10);
        Work other = Work.random(TABLE, 100, 10);
        for (int line = 0; line < 100; line++) {
            assertEquals(one.code(line), other.code(line));
            assertEquals(one.value(line), other.value(line));
        }
    }
}
