package org.pabean.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class TariffCommandTest {

    private static final String BOOK = "hs8,ad_valorem_pct,specific_amount,specific_unit,from,to,instrument\n";
    private static final String SHOES = "64041190,25,,,2026-01-01,,PMK 1/2026\n";
    private static final String BEER = "22030019,,14000,LITER,2026-01-01,2026-12-31,PMK 1/2026\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        CommandLine line = Pabean.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<String> printed() {
        return out.toString().lines().toList();
    }

    @Test
    void aSoundFileIsToldWithItsRowsAndDays() throws IOException {
        assertEquals(0, run("tariff", "check", file("own.csv", BOOK + SHOES + BEER)));
        assertEquals(List.of("own.csv: 2 rows, 2026-01-01 on"), printed());
    }

    @Test
    void oneRowIsNotCalledRows() throws IOException {
        assertEquals(0, run("tariff", "check", file("own.csv", BOOK + BEER)));
        assertEquals(List.of("own.csv: 1 row, 2026-01-01 to 2026-12-31"), printed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kmk_number,valid_from,valid_to,currency,unit,rupiah | 1/MK/2026,2026-01-07,2026-01-13,USD,1,16000",
                "measure_id,type,hs8,hs8_ex,country,exporter,rate_pct,amount_idr,unit,from,to,instrument"
                        + " | M,BMAD,55032010,,CN,,5,,,2026-01-01,,PMK 2/2026",
                "class,hs,from,to,instrument | LIST_A,6404,2026-01-01,,PMK 3/2026",
                "scheme,partner,hs8,is_ex,rate_pct,specific_amount,specific_unit,from,to,condition,instrument"
                        + " | IE-CEPA,CH,64041190,N,0,,,2026-01-01,,,PMK 4/2026",
                "rate_pct,base,from,to,instrument | 13,,2027-01-01,,UU 1/2026"
            })
    void theHeaderTellsTheKindOfTheFile(String header, String row) throws IOException {
        assertEquals(0, run("tariff", "check", file("own.csv", header.strip() + "\n" + row.strip() + "\n")));
        assertTrue(out.toString().startsWith("own.csv: 1 row, 202"), out.toString());
    }

    @Test
    void everyFaultIsPrintedWithItsRow() throws IOException {
        String faulty = BOOK + "640411,5,,,2026-01-01,,X\n" + SHOES + SHOES;
        assertEquals(2, run("tariff", "check", file("own.csv", faulty)));
        List<String> told = err.toString().lines().toList();
        assertEquals(2, told.size(), err.toString());
        assertTrue(told.get(0).startsWith("own.csv:2:hs8: CODE_NOT_A_LINE: "), told.get(0));
        assertTrue(told.get(1).startsWith("own.csv:4:hs8: ROW_TWICE: "), told.get(1));
        assertEquals("", out.toString());
    }

    @Test
    void aFileThatIsNoUtf8IsRefusedWithItsRow() throws IOException {
        byte[] latin = (BOOK + SHOES + "64041190,5,,,2025-01-01,2025-12-31,Lampiran \u00e9\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin.csv"), latin);
        assertEquals(2, run("tariff", "check", file.toString()));
        assertTrue(err.toString().startsWith("latin.csv:3: FILE_NOT_UTF_8: "), err.toString());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertEquals(2, run("tariff", "check", folder.resolve("nothing.csv").toString()));
        assertTrue(err.toString().startsWith("cannot read "), err.toString());
        assertFalse(err.toString().contains("at org.pabean"), err.toString());
    }

    @Test
    void equalFilesHaveNoChange() throws IOException {
        String old = file("old.csv", BOOK + SHOES);
        assertEquals(0, run("tariff", "diff", old, file("new.csv", BOOK + SHOES)));
        assertEquals(List.of("0 changes"), printed());
    }

    @Test
    void oneChangeIsToldWithItsDaysAndPoints() throws IOException {
        String old = file("old.csv", BOOK + SHOES);
        String changed = file("new.csv", BOOK + SHOES.replace(",25,", ",27.5,"));
        assertEquals(1, run("tariff", "diff", old, changed));
        assertEquals(List.of("6404.11.90 2026-01-01 on: 25% -> 27.5% (+2.5 points)", "1 change"), printed());
    }

    @Test
    void severalChangesAreCounted() throws IOException {
        String old = file("old.csv", BOOK + SHOES + BEER);
        String changed = file("new.csv", BOOK + SHOES.replace(",,PMK", ",2026-06-30,PMK"));
        assertEquals(1, run("tariff", "diff", old, changed));
        assertEquals(
                List.of(
                        "2203.00.19 2026-01-01 to 2026-12-31: Rp 14000/LTR -> none",
                        "6404.11.90 2026-07-01 on: 25% -> none",
                        "2 changes"),
                printed());
    }

    @Test
    void aFaultyFileIsNotCompared() throws IOException {
        String old = file("old.csv", BOOK + SHOES);
        assertEquals(2, run("tariff", "diff", old, file("new.csv", BOOK)));
        assertTrue(err.toString().startsWith("new.csv: FILE_WITHOUT_ROWS: "), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void aMissingFileIsNotCompared() throws IOException {
        String old = file("old.csv", BOOK + SHOES);
        assertEquals(2, run("tariff", "diff", old, folder.resolve("nothing.csv").toString()));
        assertTrue(err.toString().startsWith("cannot read a file"), err.toString());
    }

    @Test
    void coverageTellsEverySetWithWhatItLacks() {
        assertEquals(0, run("tariff", "coverage"));
        assertTrue(printed().contains("BTKI 2017: 10826 rows, 2017-03-01 to 2022-03-31"), out.toString());
        assertTrue(printed().contains("BTKI 2022: 11552 rows, 2022-04-01 on"), out.toString());
        assertTrue(printed().contains("    lacks: 15 of the 10,841 lines are missing"), out.toString());
        for (String set : List.of("KMK NDPBM", "PPN", "PPnBM", "PPh 22", "Cukai", "Trade remedies", "Agreements")) {
            assertTrue(printed().stream().anyMatch(line -> line.startsWith(set + ": ")), set);
        }
    }

    @Test
    void withoutAnOrderTheUsageIsPrinted() {
        assertEquals(0, run("tariff"));
        assertTrue(out.toString().contains("Usage: "), out.toString());
    }
}
