package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;

/** Files that no ministry would publish cost a refusal, not the memory or the patience of whoever loads them. */
class HugeFilesTest {

    private static final String BOOK = "hs8,ad_valorem_pct,specific_amount,specific_unit,from,to,instrument\n";
    private static final int COPIES = 20_000;

    private static List<Violation> refused(String text) {
        return assertThrows(InvalidInputException.class, () -> TariffLayer.parse("f.csv", text))
                .violations();
    }

    /** Each copy held against all others would be two hundred million faults. */
    @Test
    void aRowThatIsCopiedManyThousandTimesIsRefusedOncePerCopy() {
        List<Violation> violations = refused(BOOK + "64041190,5,,,2026-01-01,,PMK 1/2026\n".repeat(COPIES));
        assertEquals(COPIES - 1, violations.size());
        assertTrue(violations.stream().allMatch(each -> each.code().equals("ROW_TWICE")));
        assertEquals(
                "f.csv:" + (COPIES + 1) + ":hs8", violations.get(COPIES - 2).path());
    }

    @Test
    void aLineWithARateForEachDayOfManyYearsIsRefused() {
        StringBuilder text = new StringBuilder(BOOK);
        for (int i = 0; i < 2_001; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i);
            text.append("64041190,5,,,").append(day).append(',').append(day).append(",PMK 1/2026\n");
        }
        Violation only = refused(text.toString()).get(0);
        assertEquals("PERIODS_TOO_MANY", only.code());
        assertEquals("f.csv:2002:hs8", only.path());
        String asMany = text.substring(0, text.lastIndexOf("64041190"));
        assertEquals(2_000, TariffLayer.parse("f.csv", asMany).rows().size());
    }

    @Test
    void aYearOfNineDigitsIsNoDay() {
        assertEquals(
                "DATE_MALFORMED",
                refused(BOOK + "64041190,5,,,2026-01-01,+999999999-12-31,PMK 1/2026\n")
                        .get(0)
                        .code());
        assertEquals(
                "DATE_MALFORMED",
                refused(BOOK + "64041190,5,,,-999999999-01-01,,PMK 1/2026\n")
                        .get(0)
                        .code());
    }

    @Test
    void aFileOfMoreThanSixtyFourMillionBytesIsNotRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("f.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(64_000_001);
        }
        Violation only = assertThrows(InvalidInputException.class, () -> TariffLayer.read(file))
                .violations()
                .get(0);
        assertEquals("f.csv: FILE_TOO_LARGE", only.path() + ": " + only.code());
    }
}
