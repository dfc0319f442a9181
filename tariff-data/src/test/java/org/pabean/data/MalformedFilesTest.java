package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pabean.goods.HsCode;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.tariff.TariffProvider;

class MalformedFilesTest {

    private static final String BOOK = "hs8,ad_valorem_pct,specific_amount,specific_unit,from,to,instrument\n";
    private static final String DECREES = "kmk_number,valid_from,valid_to,currency,unit,rupiah\n";
    private static final String REMEDIES =
            "measure_id,type,hs8,hs8_ex,country,exporter,rate_pct,amount_idr,unit,from,to,instrument\n";
    private static final String LISTS = "class,hs,from,to,instrument\n";
    private static final String SCHEDULE =
            "scheme,partner,hs8,is_ex,rate_pct,specific_amount,specific_unit,from,to,condition,instrument\n";
    private static final String VAT = "rate_pct,base,from,to,instrument\n";
    private static final String GOOD = "64041190,12.5,,,2026-01-01,,PMK 1/2026\n";

    private record Fault(Consumer<String> reader, String text, String path, String code) {}

    private static Fault book(String rows, String path, String code) {
        return new Fault(text -> TariffLayer.parse("f.csv", text), BOOK + rows, "f.csv" + path, code);
    }

    private static Fault bookText(String text, String path, String code) {
        return new Fault(t -> TariffLayer.parse("f.csv", t), text, "f.csv" + path, code);
    }

    private static Fault decree(String row, String path, String code) {
        return new Fault(text -> DecreedExchangeRates.parse("f.csv", text), DECREES + row, "f.csv" + path, code);
    }

    private static Fault remedy(String row, String path, String code) {
        return new Fault(text -> ListedTradeRemedies.parse("f.csv", text), REMEDIES + row, "f.csv" + path, code);
    }

    private static Fault list(String row, String path, String code) {
        return new Fault(text -> IncomeTaxLists.parse("f.csv", text), LISTS + row, "f.csv" + path, code);
    }

    private static Fault schedule(String row, String path, String code) {
        return new Fault(text -> PreferenceSchedule.parse("f.csv", text), SCHEDULE + row, "f.csv" + path, code);
    }

    private static Fault vat(String row, String path, String code) {
        return new Fault(text -> VatRateList.parse("f.csv", text), VAT + row, "f.csv" + path, code);
    }

    private static Stream<Fault> faults() {
        return Stream.of(outline(), bookRows(), otherRows()).flatMap(Function.identity());
    }

    private static Stream<Fault> outline() {
        return Stream.of(
                bookText("", "", "FILE_EMPTY"),
                bookText(BOOK, "", "FILE_WITHOUT_ROWS"),
                bookText("hs8,rate\n64041190,5\n", ":1", "COLUMN_UNKNOWN"),
                bookText("hs8,hs8\n64041190,64041190\n", ":1", "COLUMN_TWICE"),
                bookText("hs8,from,to,instrument\n64041190,2026-01-01,,X\n", ":1", "COLUMN_MISSING"),
                bookText(" \n\n  \n", "", "FILE_EMPTY"),
                bookText("\uFEFF", "", "FILE_EMPTY"),
                bookText(BOOK.replace(',', ';') + GOOD.replace(',', ';'), ":1", "COLUMN_UNKNOWN"),
                book(GOOD + "64041190,5\n", ":3", "FIELD_COUNT"),
                book(GOOD + "64041190,5,,,2026-01-01,,X,\n", ":3", "FIELD_COUNT"),
                book(GOOD + "22030019,,14000,LIT", ":3", "FIELD_COUNT"),
                book(GOOD + "\"22030019,5,,,2026-01-01,,X\n" + GOOD, ":3", "QUOTES_WRONG"),
                book(GOOD + "22030019,5,,,2026-01-01,,PMK \"1\"\n", ":3", "QUOTES_WRONG"),
                book(GOOD + "\"22030019\"0,5,,,2026-01-01,,X\n", ":3", "QUOTES_WRONG"),
                book(GOOD + "22030019,5,,,2026-01-01,,X\0\n", ":3", "CHARACTER_FORBIDDEN"),
                book(GOOD + "22030019,5,,,2026-01-01,,X\u0007\n", ":3", "CHARACTER_FORBIDDEN"),
                book(GOOD + "22030019,5,,,2026-01-01,," + "X".repeat(2_001) + "\n", ":3", "FIELD_TOO_LONG"));
    }

    private static Stream<Fault> bookRows() {
        return Stream.of(
                book("6404.11.90,5,,,2026-01-01,,X\n", ":2:hs8", "CODE_MALFORMED"),
                book("640411,5,,,2026-01-01,,X\n", ":2:hs8", "CODE_NOT_A_LINE"),
                book("77010000,5,,,2026-01-01,,X\n", ":2:hs8", "HEADING_UNKNOWN"),
                book("64041190,,,,2026-01-01,,X\n", ":2:ad_valorem_pct", "RATE_MISSING"),
                book("64041190,5,100,KG,2026-01-01,,X\n", ":2:ad_valorem_pct", "RATE_TWICE"),
                book("64041190,five,,,2026-01-01,,X\n", ":2:ad_valorem_pct", "NUMBER_MALFORMED"),
                book("64041190,\"12,5\",,,2026-01-01,,X\n", ":2:ad_valorem_pct", "NUMBER_MALFORMED"),
                book("64041190,5%,,,2026-01-01,,X\n", ":2:ad_valorem_pct", "NUMBER_MALFORMED"),
                book("64041190,1e2,,,2026-01-01,,X\n", ":2:ad_valorem_pct", "NUMBER_MALFORMED"),
                book("64041190,5-10,,,2026-01-01,,X\n", ":2:ad_valorem_pct", "RATE_IS_A_RANGE"),
                book("64041190,,450 s.d. 550,KG,2026-01-01,,X\n", ":2:specific_amount", "RATE_IS_A_RANGE"),
                book("64041190,,-450,KG,2026-01-01,,X\n", ":2:specific_amount", "NUMBER_NEGATIVE"),
                book("64041190,,450,,2026-01-01,,X\n", ":2:specific_unit", "UNIT_UNKNOWN"),
                book("64041190,-5,,,2026-01-01,,X\n", ":2:ad_valorem_pct", "NUMBER_NEGATIVE"),
                book("64041190,150.1,,,2026-01-01,,X\n", ":2:ad_valorem_pct", "RATE_OUT_OF_BOUNDS"),
                book("64041190,,100,BOX,2026-01-01,,X\n", ":2:specific_unit", "UNIT_UNKNOWN"),
                book("64041190,5,,KG,2026-01-01,,X\n", ":2:specific_unit", "UNIT_WITHOUT_AMOUNT"),
                book("64041190,5,,,,,X\n", ":2:from", "FIELD_EMPTY"),
                book("64041190,5,,,1/1/2026,,X\n", ":2:from", "DATE_MALFORMED"),
                book("64041190,5,,,2026-02-29,,X\n", ":2:from", "DATE_MALFORMED"),
                book("64041190,5,,,2026-01-01,2026-1-31,X\n", ":2:to", "DATE_MALFORMED"),
                book("64041190,5,,,2026-01-01,2025-12-31,X\n", ":2:to", "PERIOD_REVERSED"),
                book(GOOD + GOOD, ":3:hs8", "ROW_TWICE"),
                book(GOOD + "64041190,5,,,2026-06-01,,X\n", ":3:hs8", "PERIOD_OVERLAP"),
                book("64041190,5,,,2026-01-01,,\n", ":2:instrument", "FIELD_EMPTY"),
                book("6404119X,5,,,2026-01-01,,X\n", ":2:hs8", "CODE_MALFORMED"),
                book(",5,,,2026-01-01,,X\n", ":2:hs8", "CODE_MALFORMED"));
    }

    private static Stream<Fault> otherRows() {
        return Stream.of(
                decree("1/MK/2026,2026-01-07,2026-01-13,QQQ,1,15000\n", ":2:currency", "CURRENCY_UNKNOWN"),
                decree("1/MK/2026,2026-01-07,2026-01-13,JPY,10,1500\n", ":2:unit", "CURRENCY_UNIT_UNKNOWN"),
                decree("1/MK/2026,2026-01-07,2026-01-13,USD,1,0\n", ":2:rupiah", "EXCHANGE_RATE_ZERO"),
                decree("1/MK/2026,2026-01-07,2026-01-13,USD,1,-15000\n", ":2:rupiah", "NUMBER_NEGATIVE"),
                decree(",2026-01-07,2026-01-13,USD,1,15000\n", ":2:kmk_number", "FIELD_EMPTY"),
                decree(
                        "1/MK/2026,2026-01-07,2026-01-13,USD,1,15000\n2/MK/2026,2026-01-13,2026-01-20,USD,1,15100\n",
                        ":3:currency",
                        "PERIOD_OVERLAP"),
                remedy("M,BMAD,55032010,,CN,,6.1-7.4,,,2026-01-01,,X\n", ":2:rate_pct", "RATE_IS_A_RANGE"),
                remedy("M,BMAD,55032010;7701,,CN,,5,,,2026-01-01,,X\n", ":2:hs8", "HEADING_UNKNOWN"),
                remedy("M,BMAD,55032010,,,,5,,,2026-01-01,,X\n", ":2:country", "FIELD_EMPTY"),
                remedy("M,TAX,55032010,,CN,,5,,,2026-01-01,,X\n", ":2:type", "LEVY_UNKNOWN"),
                remedy("M,BMAD,55032010,,ZZ,,5,,,2026-01-01,,X\n", ":2:country", "COUNTRY_UNKNOWN"),
                remedy("M,BMAD,,,CN,,5,,,2026-01-01,,X\n", ":2:hs8", "LINES_MISSING"),
                list("LIST_C,64041190,2026-01-01,,X\n", ":2:class", "CLASS_UNKNOWN"),
                list("LIST_A,640,2026-01-01,,X\n", ":2:hs", "CODE_MALFORMED"),
                list("LIST_A,6404,2026-01-01,,X\nLIST_B,6404,2026-06-01,,X\n", ":3:hs", "PERIOD_OVERLAP"),
                vat("113,,2027-01-01,,X\n", ":2:rate_pct", "RATE_OUT_OF_BOUNDS"),
                vat("13,0.9,2027-01-01,,X\n", ":2:base", "BASE_MALFORMED"),
                vat("13,12/11,2027-01-01,,X\n", ":2:base", "BASE_OUT_OF_BOUNDS"),
                vat("13,,2027-01-01,,X\n14,,2028-01-01,,X\n", ":3:from", "PERIOD_OVERLAP"),
                schedule("IJEPA,ZZ,64041190,N,0,,,2026-01-01,,,X\n", ":2:partner", "COUNTRY_UNKNOWN"),
                schedule("IJEPA,JP,64041190,maybe,0,,,2026-01-01,,,X\n", ":2:is_ex", "FLAG_UNKNOWN"),
                schedule("IJEPA,JP,64041190,N,0,,,2026-01-01,,TRQ,X\n", ":2:condition", "CONDITION_UNKNOWN"),
                schedule(",JP,64041190,N,0,,,2026-01-01,,,X\n", ":2:scheme", "FIELD_EMPTY"),
                schedule("ie cepa,JP,64041190,N,0,,,2026-01-01,,,X\n", ":2:scheme", "SCHEME_MALFORMED"),
                schedule("IJEPA,JP,64041190,N,0,,,2026-01-01,,MAYBE,X\n", ":2:condition", "CONDITION_UNKNOWN"));
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsRefusedWithItsRowAndItsCodeAndThePreviousDataStayInUse() {
        TariffProvider inUse = new BundledTariff().overlaidBy(TariffLayer.parse("good.csv", BOOK + GOOD));
        return faults().map(fault -> DynamicTest.dynamicTest(fault.code() + " at " + fault.path(), () -> {
            InvalidInputException refused = assertThrows(
                    InvalidInputException.class, () -> fault.reader().accept(fault.text()));
            assertTrue(
                    refused.violations().stream()
                            .anyMatch(violation -> violation.path().equals(fault.path())
                                    && violation.code().equals(fault.code())
                                    && !violation.message().isBlank()),
                    refused::getMessage);
            assertEquals(
                    "good.csv",
                    inUse.on(LocalDate.of(2026, 6, 1))
                            .entry(HsCode.of("64041190"))
                            .layer());
        }));
    }

    @Test
    void thereAreFarMoreThanTwentyKindsOfFault() {
        assertTrue(faults().map(Fault::code).distinct().count() >= 34);
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithTheirRow(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("f.csv"),
                (BOOK + GOOD + "22030019,5,,,2026-01-01,,Annexe \u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> TariffLayer.read(file));
        assertEquals("f.csv:3", refused.violations().get(0).path());
        assertEquals("FILE_NOT_UTF_8", refused.violations().get(0).code());
    }

    @Test
    void aByteOrderMarkAndLineEndsOfOtherSystemsAreNoFault(@TempDir Path folder) throws IOException {
        String text = "\uFEFF" + (BOOK + GOOD).replace("\n", "\r\n");
        Path file = Files.writeString(folder.resolve("f.csv"), text);
        assertEquals(1, TariffLayer.read(file).rows().size());
    }

    @Test
    void quotedFieldsMayHoldCommasQuotesAndLineEnds() {
        TariffLayer layer = TariffLayer.parse(
                "f.csv",
                BOOK + "\"64041190\",5,,,2026-01-01,,\"PMK \"\"1\"\", annex\nA\"\n"
                        + GOOD.replace("64041190", "22030019"));
        assertEquals(
                "PMK \"1\", annex\nA", layer.rows().get(1).entry().citation().instrument());
        assertEquals(2, layer.rows().size());
    }

    @Test
    void theRowOfAFaultBehindAQuotedLineEndIsThatOfTheFile() {
        String text = BOOK + "64041190,5,,,2026-01-01,,\"PMK 1\nannex\"\n22030019,x,,,2026-01-01,,X\n";
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> TariffLayer.parse("f.csv", text));
        assertEquals("f.csv:4:ad_valorem_pct", refused.violations().get(0).path());
    }

    @Test
    void allFaultsOfAFileAreToldAtOnce() {
        String text = BOOK + "640411,5,,,2026-01-01,,X\n" + GOOD + "64041190,151,,,2027-13-01,,\n";
        List<String> codes =
                assertThrows(InvalidInputException.class, () -> TariffLayer.parse("f.csv", text)).violations().stream()
                        .map(Violation::code)
                        .toList();
        assertEquals(List.of("CODE_NOT_A_LINE", "RATE_OUT_OF_BOUNDS", "DATE_MALFORMED", "FIELD_EMPTY"), codes);
    }

    @Test
    void aRefusedFileLeavesThePreviousDataInUse() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        HsCode shoes = HsCode.of("64041190");
        TariffProvider tariff = new BundledTariff().overlaidBy(TariffLayer.parse("good.csv", BOOK + GOOD));
        assertThrows(InvalidInputException.class, () -> TariffLayer.parse("bad.csv", BOOK + GOOD + GOOD));
        assertEquals("good.csv", tariff.on(day).entry(shoes).layer());
    }
}
