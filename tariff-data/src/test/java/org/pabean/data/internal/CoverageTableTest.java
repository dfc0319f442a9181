package org.pabean.data.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the table of data sets says of them is so. */
class CoverageTableTest {

    static Stream<CsvRow> sets() {
        return Resources.table("coverage.csv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aSetHasAsManyRowsAsItsFile(CsvRow set) {
        int counted = Resources.table(set.get("file")).rows().size();
        assertEquals(counted, CoverageTable.of(set.get("set")).rows());
    }

    @Test
    void theDaysOfTheDecreesAreThoseOfTheirFile() {
        DecreeTable decrees = DecreeTable.bundled();
        assertEquals(decrees.firstDay(), CoverageTable.of("KMK NDPBM").firstDay());
        assertEquals(decrees.lastDay(), CoverageTable.of("KMK NDPBM").lastDay());
    }

    @Test
    void aSetThatNobodyListedIsRefused() {
        assertThrows(IllegalStateException.class, () -> CoverageTable.of("KMK 1"));
    }
}
