package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pabean.goods.HsCode;

class NomenclatureTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private final Nomenclature nomenclature = new Nomenclature();

    @Test
    void theBookHas21SectionsAndTheNationalOne() {
        assertEquals(22, nomenclature.sections().size());
        assertEquals(
                99,
                nomenclature.sections().stream()
                        .mapToInt(section -> section.chapters().size())
                        .sum());
    }

    @Test
    void aReaderComesFromSectionToChapterToHeadingToLine() {
        var section = nomenclature.sections().get(11);
        assertEquals("XII", section.number());
        var footwear = section.chapters().get(0);
        assertEquals("Alas kaki", footwear.label().in(Locale.forLanguageTag("id")));
        List<HsCode> headings = nomenclature.headings(footwear.code(), DAY);
        assertTrue(headings.contains(HsCode.of("6404")));
        assertTrue(nomenclature.lines(HsCode.of("6404"), DAY).contains(HsCode.of("64041190")));
    }

    @Test
    void allLinesOfADayAreFoundThroughTheirChapters() {
        int lines = nomenclature.sections().stream()
                .flatMap(section -> section.chapters().stream())
                .mapToInt(chapter -> nomenclature.lines(chapter.code(), DAY).size())
                .sum();
        assertEquals(11_552, lines);
    }

    @Test
    void aLineOfAnEarlierEditionIsFoundOnlyOnItsDays() {
        HsCode dropped = HsCode.of("03034900");
        assertTrue(
                nomenclature.lines(HsCode.of("0303"), LocalDate.of(2022, 3, 31)).contains(dropped));
        assertEquals(List.of(), nomenclature.linesStartingWith("03034900", DAY));
    }

    @Test
    void anyFirstDigitsFindTheirLines() {
        List<HsCode> found = nomenclature.linesStartingWith("22030", DAY);
        assertEquals(4, found.size());
        assertEquals(HsCode.of("22030011"), found.get(0));
    }

    @Test
    void whatIsNoStartOfACodeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> nomenclature.linesStartingWith("22.03", DAY));
    }

    @Test
    void theChapterOfALineIsNamed() {
        assertEquals(
                "Footwear",
                nomenclature
                        .chapter(HsCode.of("64041190"))
                        .orElseThrow()
                        .label()
                        .english());
    }
}
