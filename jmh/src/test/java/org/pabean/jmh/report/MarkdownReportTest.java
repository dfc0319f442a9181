package org.pabean.jmh.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static final Runs RUNS = new Runs()
            .contender("KIE_DMN", 38_000, 40_960)
            .contender("PABEAN_BATCH", 20, 0)
            .contender("PABEAN_OBJECT", 200, 512)
            .with("AssessmentBenchmark.assess", "items", "100", 210);

    private static List<String> lines(Runs runs) {
        return MarkdownReport.of(runs.results()).lines().toList();
    }

    @Test
    void contendersStandInTheOrderOfTheirSpeedWithTheirRatios() {
        List<String> rows = lines(RUNS).stream()
                .filter(line -> line.startsWith("| Pabean") || line.startsWith("| Kie DMN |"))
                .toList();
        assertEquals(
                List.of(
                        "| Pabean, batch face | 20 ns | 20 ns to 20 ns | 1 | 0.10 | 0 |",
                        "| Pabean, object face | 200 ns | 200 ns to 200 ns | 10 | 1 | 512 |",
                        "| Kie DMN | 38 µs | 38 µs to 38 µs | 1,900 | 190 | 40,960 |"),
                rows);
    }

    @Test
    void everyGoalHasARowWithItsVerdict() {
        List<String> report = lines(RUNS);
        assertTrue(report.contains("| Kie DMN, of the batch face | ≥ 1,000 × | 1,900 × | met |"), report::toString);
        assertTrue(report.contains("| Object face, of BigDecimal | ≤ 1.10 × |  | not measured |"), report::toString);
    }

    @Test
    void whatIsNoContenderStandsBelow() {
        assertTrue(lines(RUNS).contains("| AssessmentBenchmark.assess | items 100 | 210 ns | 210 ns to 210 ns |  |"));
    }

    @Test
    void aLengthThatNobodyWasMeasuredOnHasNoTable() {
        assertFalse(lines(RUNS).contains("### Declarations of 1 item"));
    }

    @Test
    void numbersShowThreeDigits() {
        assertEquals("1.23 µs", Numbers.time(1_234));
        assertEquals("12.3 ns", Numbers.time(12.34));
        assertEquals("1.00 µs", Numbers.time(999.6));
        assertEquals("2,000 s", Numbers.time(2e12));
        assertEquals("0.00", Numbers.plain(0.0004));
    }
}
