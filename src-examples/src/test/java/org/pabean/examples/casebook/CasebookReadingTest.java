package org.pabean.examples.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pabean.examples.casebook.CaseOutcome.Verdict;
import org.pabean.law.InvalidInputException;

/** A casebook is read whole, or every line that is no case is told; and no case takes the others down with it. */
class CasebookReadingTest {

    private static final String ROUND = "{\"id\": \"A\", \"op\": \"round\", \"date\": \"2026-02-12\", "
            + "\"input\": {\"documentType\": \"PIB\", \"amounts\": {\"vat\": \"1.4\"}}, \"expect\": {\"vat\": %s}}";

    private static List<String> faults(Path file) {
        return assertThrows(InvalidInputException.class, () -> Casebook.read(file)).violations().stream()
                .map(fault -> fault.path().replace(file.toString(), "F") + " " + fault.code())
                .toList();
    }

    @Test
    void everyLineThatIsNoCaseIsToldWithItsNumberAndField(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("cases.jsonl"),
                "\n{\"id\": 1, \"op\": \"round\", \"date\": \"2026-02-30\", \"input\": []}\n7\n{\"id\":\n"
                        + ROUND.formatted("1") + "\n");
        assertEquals(
                List.of(
                        "F:2:date DATE_EXPECTED",
                        "F:2:id TEXT_EXPECTED",
                        "F:2:input OBJECT_EXPECTED",
                        "F:2:expect OBJECT_EXPECTED",
                        "F:3 OBJECT_EXPECTED",
                        "F:4 JSON_INVALID"),
                faults(file));
    }

    @Test
    void aFileThatIsMissingOrNoUtf8IsToldByItsName(@TempDir Path folder) throws IOException {
        assertEquals(List.of("F FILE_UNREADABLE"), faults(folder.resolve("nothing.jsonl")));
        Path file = Files.write(folder.resolve("cases.jsonl"), "\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("F FILE_NOT_UTF8"), faults(file));
    }

    /** Written out, the number would have a billion digits. */
    @Test
    void anExpectedNumberOfABillionDigitsDiffersFromEveryAnswer() {
        assertEquals(Verdict.PASSED, outcome(ROUND.formatted("\"1.0\"")).verdict());
        assertEquals(Verdict.FAILED, outcome(ROUND.formatted("1e999999999")).verdict());
        assertEquals(
                Verdict.FAILED, outcome(ROUND.formatted("\"1E-999999999\"")).verdict());
        assertEquals(Verdict.FAILED, outcome(ROUND.formatted("\"1/0\"")).verdict());
    }

    @Test
    void whatAnOperationRefusesIsToldWithPathAndCode() {
        String line = "{\"id\": \"A\", \"op\": \"fine\", \"date\": \"2026-02-12\", \"expect\": {\"fine\": 1}, "
                + "\"input\": {\"breach\": \"%s\", \"article\": \"%s\"}}";
        assertEquals(
                List.of("refused: article: WORD_UNKNOWN: the law names no fine in article 99"),
                outcome(line.formatted("FIXED_FINE", "99")).mismatches());
        assertEquals(
                List.of("refused: article: WORD_UNKNOWN: article 16(4) has no fine of this kind"),
                outcome(line.formatted("FIXED_FINE", "16(4)")).mismatches());
    }

    @Test
    void aLiquidThatIsNoneAndAFactorOfThousandsOfDecimalsAreRefusedWithTheirFields() {
        String line = "{\"id\": \"A\", \"op\": \"quantity\", \"date\": \"2024-01-01\", \"expect\": {\"vcf\": \"1\"}, "
                + "\"input\": {\"table\": \"54B\", \"density15\": \"780\", \"observedVolume\": \"100000\", "
                + "\"temperature\": %s, \"vcfDecimals\": %s}}";
        assertEquals(
                List.of("refused: temperature: TEMPERATURE_OUT_OF_BOUNDS: "
                        + "at 13010 °C the goods are no liquid; give the observed temperature in °C"),
                outcome(line.formatted("13010", "4")).mismatches());
        assertEquals(
                List.of("refused: vcfDecimals: DECIMALS_OUT_OF_BOUNDS: a factor has from 0 to 20"),
                outcome(line.formatted("30", "25856")).mismatches());
    }

    private static CaseOutcome outcome(String line) {
        return CaseRunner.standard().run(Casebook.parse("cases.jsonl", line).get(0));
    }
}
