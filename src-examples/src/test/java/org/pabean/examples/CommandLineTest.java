package org.pabean.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandLineTest {

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

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("declaration.json"), json);
    }

    @Test
    void theDemoPrintsThreeAssessments() {
        assertEquals(0, run("demo"));
        assertEquals(3, out.toString().split("Total of all levies", -1).length - 1);
    }

    @Test
    void aDeclarationIsAssessedInIndonesianAsMarkdown() throws IOException {
        Path file = file("""
                {"documentType": "PIB", "registrationDate": "2026-02-12",
                 "items": [{"customsValue": 1000000, "hs": "84821000"}]}""");
        assertEquals(0, run("assess", file.toString(), "--format", "markdown", "--lang", "id"));
        assertTrue(out.toString().contains("# Penetapan: Pemberitahuan impor barang"), out.toString());
    }

    @Test
    void theHtmlFormIsAPageInTheLanguageAskedFor() throws IOException {
        Path file = file("""
                {"documentType": "PIB", "registrationDate": "2026-02-12",
                 "items": [{"customsValue": 1000000, "hs": "84821000", "incomeTaxClass": "OTHER"}]}""");
        assertEquals(0, run("assess", file.toString(), "--format", "html", "--lang", "id"));
        assertTrue(out.toString().startsWith("<!DOCTYPE html>\n<html lang=\"id\">"), out.toString());
        assertTrue(out.toString().contains("Rp 244.250"), out.toString());
    }

    @Test
    void theJsonFormTellsTotalAndExplanation() throws IOException {
        Path file = file("""
                {"documentType": "PIB", "registrationDate": "2026-02-12",
                 "items": [{"customsValue": 1000000, "hs": "84821000", "incomeTaxClass": "OTHER"}]}""");
        assertEquals(0, run("assess", file.toString(), "--format", "json"));
        assertTrue(out.toString().contains("\"total\" : \"244250\""), out.toString());
    }

    @Test
    void everyFaultOfADeclarationIsToldAtOnceWithItsPath() throws IOException {
        Path file = file("""
                {"documentType": "PIB", "registrationDate": "2026-02-12", "currency": "ZZZ", "colour": "red",
                 "items": [{"fob": "abc", "hs": "99"}, {"customsValue": "1E9"}]}""");
        assertEquals(2, run("assess", file.toString()));
        assertTrue(err.toString().contains("currency: CURRENCY_UNKNOWN"), err.toString());
        assertTrue(err.toString().contains("colour: FIELD_UNKNOWN"), err.toString());
        assertTrue(err.toString().contains("items[0].fob: NUMBER_EXPECTED"), err.toString());
        assertTrue(err.toString().contains("items[1].customsValue: NUMBER_EXPECTED"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void aLineThatNoEditionHasIsRefusedWithItsPath() throws IOException {
        Path file = file("""
                {"documentType": "PIB", "registrationDate": "2026-02-12",
                 "items": [{"customsValue": 5, "hs": "12345678"}, {"customsValue": -5, "hs": "84821000"}]}""");
        assertEquals(2, run("assess", file.toString()));
        assertTrue(err.toString().contains("consignment.items[0].hsCode: TARIFF_LINE_UNKNOWN"), err.toString());
        assertTrue(err.toString().contains("consignment.items[1].value: AMOUNT_NEGATIVE"), err.toString());
    }

    @ParameterizedTest
    @CsvSource({"'{'", "'[1'", "'{}x'", "''"})
    void textThatIsNoJsonIsRefusedWithoutAStackTrace(String text) throws IOException {
        assertEquals(2, run("assess", file(text).toString()));
        assertFalse(err.toString().contains("at org.pabean"), err.toString());
        assertFalse(err.toString().isBlank());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertEquals(2, run("assess", folder.resolve("nothing.json").toString()));
        assertTrue(err.toString().contains("FILE_UNREADABLE"), err.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "rate 22030091 --on 2025-04-01, 14000",
        "kurs JPY --on 2026-02-12, 10743.13",
        "consignment --fob 45 --currency USD --category shoes --on 2025-04-01 --rate 16300, '330,699'",
        "sounding --goods PRODUCTS --litres 5000000 --density 845 --temperature 32.5, '4,157,473.35'",
        "tariff coverage, BTKI 2022",
        "learn --list, VAL-1",
        "examples, regimes-compared",
        "examples checkout, The basket"
    })
    void everyCommandAnswers(String line, String expected) {
        assertEquals(0, run(line.split(" ", -1)));
        assertTrue(out.toString().contains(expected.strip()), out.toString());
    }

    @Test
    void anUnknownExampleIsRefused() {
        assertEquals(2, run("examples", "nothing"));
        assertTrue(err.toString().contains("no example is called nothing"), err.toString());
    }

    @Test
    void anUnknownCurrencyOrLineIsRefusedWithoutAStackTrace() {
        assertEquals(2, run("kurs", "ZZZ", "--on", "2026-02-12"));
        assertEquals(2, run("rate", "12345678", "--on", "2026-02-12"));
        assertFalse(err.toString().contains("at org.pabean"), err.toString());
    }
}
