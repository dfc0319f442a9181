package org.pabean.data.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.testkit.GoldenFile;

/** A damaged jar is refused in words, row by row where that can be told, and never answers with its neighbours' rates. */
class DamagedDataTest {

    private static final Path DATA = Path.of("src/main/resources/org/pabean/data");
    private static final Edition EDITION =
            new Edition("BTKI 2022", LocalDate.of(2022, 4, 1), LocalDate.MAX, "btki-2022.csv");
    private static final String HEADER = "line,rate,unit,from,to,citation\n";
    private static final String SHOES = "64041190,30,,2022-04-01,,PMK26-2022\n";

    private static String refusal(String name, byte[] bytes) {
        return String.valueOf(assertThrows(IllegalStateException.class, () -> Checksums.check(name, bytes))
                .getMessage());
    }

    private static String refusal(String csv) {
        byte[] bytes = csv.getBytes(StandardCharsets.ISO_8859_1);
        return String.valueOf(assertThrows(IllegalStateException.class, () -> BookScanner.read(EDITION, bytes))
                .getMessage());
    }

    /** Where a data file was changed on purpose: {@code -Dpabean.golden=rewrite} writes the sums anew. */
    @Test
    void theReleasedSumsAreThoseOfTheFiles() throws IOException {
        StringBuilder sums = new StringBuilder("file,bytes,crc32\n");
        try (Stream<Path> files = Files.list(DATA)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.equals(Checksums.FILE)) {
                    sums.append(Checksums.row(name, Files.readAllBytes(file))).append('\n');
                }
            }
        }
        GoldenFile.at(DATA.resolve(Checksums.FILE)).check(sums.toString());
    }

    @Test
    void oneWrongDigitIsEnough() {
        byte[] bytes = Resources.bytes("vat.csv");
        bytes[bytes.length / 2] ^= 1;
        assertEquals(
                "the data file vat.csv is not as it was released; take pabean-tariff-data from its publisher again",
                refusal("vat.csv", bytes));
    }

    @Test
    void theRowIsToldWhereItCannotBeRight() {
        String csv = new String(Resources.bytes("excise.csv"), StandardCharsets.US_ASCII);
        assertTrue(
                refusal("excise.csv", csv.replaceFirst("20000,LTR", "20000;LTR").getBytes(StandardCharsets.US_ASCII))
                        .contains("released, row 2: it has 5 fields, the header 6; take"));
        byte[] control = csv.getBytes(StandardCharsets.US_ASCII);
        control[csv.indexOf('\n', csv.indexOf('\n') + 1) + 1] = 7;
        assertTrue(refusal("excise.csv", control).contains("released, row 3: it holds a control character; take"));
        control[csv.indexOf('\n', csv.indexOf('\n') + 1) + 1] = (byte) 0xFF;
        assertTrue(refusal("excise.csv", control).contains("released: its bytes are no UTF-8; take"));
        assertTrue(refusal("excise.csv", ('"' + csv).getBytes(StandardCharsets.US_ASCII))
                .contains("released, row 1: "));
    }

    @Test
    void aFileThatIsCutShortOrEmptyIsRefused() {
        byte[] bytes = Resources.bytes("citations.csv");
        assertTrue(refusal("citations.csv", java.util.Arrays.copyOf(bytes, bytes.length - 1))
                .contains("citations.csv"));
        assertTrue(refusal("citations.csv", new byte[0]).contains("citations.csv is not as it was released"));
    }

    @Test
    void aFileThatTheJarLacksIsRefused() {
        assertEquals(
                "the jar lacks its data file nothing.csv",
                assertThrows(IllegalStateException.class, () -> Resources.bytes("nothing.csv"))
                        .getMessage());
    }

    @Test
    void wholeRowsOfABookAreRead() {
        TariffBook book = BookScanner.read(EDITION, (HEADER + SHOES).getBytes(StandardCharsets.US_ASCII));
        assertEquals(1, book.size());
        BookDay day = book.on(LocalDate.of(2026, 2, 12));
        assertEquals("30%", day.entry(day.indexOf(64_041_190)).duty().toString());
        assertEquals(BookDay.NONE, day.indexOf(64_041_191));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6404119,30,,2022-04-01,,PMK26-2022     | it does not begin with a line of eight digits",
                "640411900,30,,2022-04-01,,PMK26-2022   | it does not begin with a line of eight digits",
                "6404119O,30,,2022-04-01,,PMK26-2022    | it does not begin with a line of eight digits",
                "64041190                               | it does not begin with a line of eight digits",
                "6404                                   | it does not begin with a line of eight digits",
                "64041190,30,,2022-04-01,PMK26-2022     | it has 5 fields",
                "64041190,30,,2022-04-01,,,PMK26-2022   | it has 7 fields",
                "64041190,,,2022-04-01,,PMK26-2022      | the rate ",
                "64041190,.5,,2022-04-01,,PMK26-2022    | the rate .5",
                "64041190,3O,,2022-04-01,,PMK26-2022    | the rate 3O",
                "64041190,-30,,2022-04-01,,PMK26-2022   | the rate -30",
                "64041190,-30,KGM,2022-04-01,,PMK26-2022 | the rate -30 for each KGM",
                "64041190,30,KGN,2022-04-01,,PMK26-2022 | the rate 30 for each KGN",
                "64041190,30,,2022-04-31,,PMK26-2022    | 'APRIL 31'",
                "64041190,30,,2022-04-011,,PMK26-2022   | not a day: 2022-04-011",
                "64041190,30,,2022/04/01,,PMK26-2022    | not a day: 2022/04/01",
                "64041190,30,,-022-04-01,,PMK26-2022    | not a day: -022-04-01",
                "64041190,30,,2022-+4-01,,PMK26-2022    | not a day: 2022-+4-01",
                "64041190,30,,2022-04-01,2022-03-31,PMK26-2022 | its last day lies before its first",
                "64041190,30,,2022-04-01,,PMK26-2202    | no regulation stands under the key PMK26-2202"
            })
    void aRowThatCannotBeRightIsToldWithItsNumber(String row, String fault) {
        String refused = refusal(HEADER + SHOES + row + "\n" + SHOES);
        assertTrue(refused.startsWith("the data file btki-2022.csv cannot be read, row 3: "), refused);
        assertTrue(refused.contains(fault), refused);
    }

    @Test
    void aBookThatIsCutShortIsRefused() {
        assertTrue(refusal("").contains("row 1: it is not the header"));
        assertTrue(refusal(SHOES + SHOES).contains("row 1: it is not the header"));
        assertTrue(refusal(HEADER).contains("row 2: there are no rows"));
        assertTrue(refusal(HEADER + SHOES.strip()).contains("row 2: it has no end"));
        assertTrue(refusal(HEADER + SHOES + "\n").contains("row 3: it does not begin with a line of eight digits"));
    }

    /** With a sum of bytes times 31 these two tails would have been one, and the second line would bear the first rate. */
    @Test
    void tailsThatDifferInTwoNeighbouringSignsAreNotTakenForOne() {
        String csv = HEADER + "64041190,5,,2022-04-01,,PMK26-2022\n" + "64041990,4K,,2022-04-01,,PMK26-2022\n";
        assertTrue(refusal(csv).contains("row 3: a bundled row has the rate 4K"));
    }

    @Test
    void whatIsRefusedOnceIsRefusedAgainInTheSameWords() {
        List<String> told = Stream.generate(DamagedDataTest::refused).limit(2).toList();
        assertEquals(List.of("damaged", "damaged"), told);
    }

    private static final Kept<String> DAMAGED = new Kept<>() {
        @Override
        protected String load() {
            throw new IllegalStateException("damaged");
        }
    };

    private static String refused() {
        return String.valueOf(
                assertThrows(IllegalStateException.class, DAMAGED::get).getMessage());
    }
}
