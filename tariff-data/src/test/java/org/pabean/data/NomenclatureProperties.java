package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.goods.HsCode;

class NomenclatureProperties {

    private final Nomenclature nomenclature = new Nomenclature();

    @Property(tries = 300)
    void anyFirstDigitsFindTheLinesThatANaiveScanFinds(@ForAll("digits") String digits, @ForAll("days") LocalDate day) {
        List<String> naive = NaiveBook.ROWS.stream()
                .filter(row -> row.line().startsWith(digits))
                .filter(row -> !day.isBefore(row.from()) && !day.isAfter(row.to()))
                .map(NaiveBook.Row::line)
                .distinct()
                .sorted()
                .toList();
        List<String> found = nomenclature.linesStartingWith(digits, day).stream()
                .map(HsCode::plain)
                .toList();
        assertEquals(naive, found);
    }

    @Property(tries = 300)
    void aReaderWhoLeafsFromChapterToHeadingComesToEveryLine(
            @ForAll("lines") HsCode line, @ForAll("days") LocalDate day) {
        HsCode chapter = nomenclature.chapter(line).orElseThrow().code();
        HsCode heading = HsCode.of(line.plain().substring(0, 4));
        boolean inForce = NaiveBook.find(line.plain(), day).isPresent();
        assertEquals(inForce, nomenclature.lines(chapter, day).contains(line));
        assertEquals(inForce, nomenclature.lines(heading, day).contains(line));
        assertEquals(
                !nomenclature.lines(heading, day).isEmpty(),
                nomenclature.headings(chapter, day).contains(heading));
    }

    @Provide
    static Arbitrary<HsCode> lines() {
        return Arbitraries.of(NaiveBook.ROWS).map(row -> HsCode.of(row.line()));
    }

    @Provide
    static Arbitrary<String> digits() {
        Arbitrary<String> known = lines().flatMap(line ->
                Arbitraries.integers().between(1, 8).map(length -> line.plain().substring(0, length)));
        Arbitrary<String> any = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(8);
        return Arbitraries.oneOf(known, known, any);
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.of(2017, 3, 1),
                LocalDate.of(2022, 3, 31),
                LocalDate.of(2022, 4, 1),
                LocalDate.of(2026, 11, 22));
    }
}
