package org.pabean.data.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.goods.HsCode;

/** Rows of tariff lines that share what stands behind the line. */
class LineRowsTest {

    private static final List<String> COLUMNS = List.of("mark", "from", "to");
    private static final int DAY = Days.of(LocalDate.of(2026, 2, 12));

    private static LineRows rows(String... rows) {
        String csv = "line,mark,from,to\n" + String.join("\n", rows) + "\n";
        return LineRows.read("marks.csv", COLUMNS, csv.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aTailThatSeveralRowsBearIsCutOnce() {
        LineRows rows = rows("01012100,A,2022-04-01,", "01012900,B,,", "22030019,A,2022-04-01,");
        assertArrayEquals(new int[] {1_012_100, 1_012_900, 22_030_019}, rows.lines());
        assertArrayEquals(new int[] {0, 1, 0}, rows.tails());
        assertEquals(
                List.of("A", "B"),
                rows.distinctTails().stream().map(row -> row.get("mark")).toList());
        assertEquals(
                List.of(2, 3), rows.distinctTails().stream().map(CsvRow::line).toList());
    }

    @Test
    void ofTwoRowsThatHoldTheOneThatBeganLastCounts() {
        DatedLines lines = new DatedLines(rows(
                "22030019,A,2022-04-01,",
                "22030019,B,2025-01-01,2026-02-12",
                "22030019,C,2024-01-01,",
                "22030020,D,,2026-02-11"));
        HsCode beer = HsCode.of("22030019");
        assertEquals(1, lines.tail(beer, DAY));
        assertEquals(2, lines.tail(beer, DAY + 1));
        assertEquals(0, lines.tail(beer, Days.of(LocalDate.of(2022, 4, 1))));
        assertEquals(DatedLines.NONE, lines.tail(beer, Days.of(LocalDate.of(2022, 3, 31))));
        assertEquals(DatedLines.NONE, lines.tail(HsCode.of("22030020"), DAY));
        assertEquals(3, lines.tail(HsCode.of("22030020"), DAY - 1));
        assertEquals(DatedLines.NONE, lines.tail(HsCode.of("22030021"), DAY));
        assertEquals(DatedLines.NONE, lines.tail(HsCode.of("220300"), DAY));
        assertTrue(lines.reaches(2203));
        assertFalse(lines.reaches(2204));
    }

    @Test
    void linesOutOfOrderAreRefusedWithTheirRow() {
        LineRows rows = rows("22030019,A,,", "01012100,A,,");
        assertEquals(
                "the data file marks.csv cannot be read, row 3: its line stands before that of the row above; "
                        + "take pabean-tariff-data from its publisher again",
                assertThrows(IllegalStateException.class, () -> new DatedLines(rows))
                        .getMessage());
    }
}
