package org.pabean.examples.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.LevyTotal;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.examples.json.DeclarationReader;
import org.pabean.examples.json.Facts;
import org.pabean.examples.json.Json;
import org.pabean.explanation.Figure;
import org.pabean.explanation.FigureFormat;
import org.pabean.explanation.Step;
import org.pabean.goods.HsCode;
import org.pabean.money.Rupiah;
import org.pabean.testkit.GoldenFile;

class AssessmentPageTest {

    private static final String HOSTILE = "beer</td><script>alert(1)</script> & \"co\" \u202Egpj.exe";

    private static Assessment demo(String name) throws IOException {
        String file = "/demo/" + name + ".json";
        try (InputStream json = Objects.requireNonNull(AssessmentPageTest.class.getResourceAsStream(file), file)) {
            Assessor assessor = Assessor.standard();
            Facts facts = Facts.of(Json.read(new String(json.readAllBytes(), StandardCharsets.UTF_8)));
            Declaration read = new DeclarationReader(assessor.data().exchange()).read(facts, Optional.empty());
            return assessor.assess(read);
        }
    }

    private static Assessment described(String words, Rupiah value) {
        GoodsItem item = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.CustomsValue(value))
                .rates(DeclaredRates.none())
                .description(words)
                .hsCode(HsCode.of("84821000"))
                .build();
        return Assessor.standard()
                .assess(Declaration.builder()
                        .documentType(DocumentType.IMPORT_DECLARATION)
                        .registrationDate(LocalDate.parse("2026-02-12"))
                        .importer(Importer.company())
                        .consignment(Consignment.builder()
                                .incoterm(Incoterm.CIF)
                                .addItems(item)
                                .build())
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"bearings, en", "beer-and-yacht, id"})
    void aPageIsTheOneInItsFile(String name, String language) throws IOException {
        GoldenFile.at(Path.of("src/test/resources/html/" + name + "-" + language + ".html"))
                .check(AssessmentPage.of(demo(name), Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource({"bearings, en", "bearings, id", "beer-and-yacht, en", "beer-and-yacht, id", "yen-and-sugar, en"})
    void everyFigureStandsOnThePage(String name, String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        FigureFormat figures = new FigureFormat(locale);
        Assessment assessment = demo(name);
        Markup page = Markup.of(AssessmentPage.of(assessment, locale));
        for (Rupiah sum : List.of(
                assessment.customsValue(), assessment.total(), assessment.amountDue(), assessment.importValue())) {
            assertTrue(page.words().contains(figures.format(Figure.of(sum))), sum.toString());
        }
        for (LevyTotal total : assessment.totals()) {
            assertTrue(
                    total.amount().isZero() || page.words().contains(figures.format(Figure.of(total.amount()))),
                    total.toString());
        }
        assessment.explanation().steps().forEach(step -> holds(page.words(), step, locale));
    }

    private static void holds(String page, Step step, Locale locale) {
        FigureFormat figures = new FigureFormat(locale);
        assertTrue(page.contains(step.rule().in(locale)), step.toString());
        assertTrue(page.contains(figures.format(step.result())), step.toString());
        step.inputs().forEach(input -> assertTrue(page.contains(figures.format(input.value())), input.toString()));
        step.citations().forEach(citation -> assertTrue(page.contains(citation.in(locale)), citation.toString()));
        step.parts().forEach(part -> holds(page, part, locale));
    }

    @Test
    void everyCaveatAndReadingStandsInFullAndBesideAFigure() throws IOException {
        Assessment assessment = demo("beer-and-yacht");
        Markup page = Markup.of(AssessmentPage.of(assessment, Locale.ENGLISH));
        assertFalse(assessment.caveats().isEmpty());
        assessment.caveats().forEach(caveat -> {
            assertTrue(page.words().contains(caveat.code()), caveat.code());
            assertTrue(inDetails(page, caveat.words().english()), caveat.code());
        });
        assessment.readings().forEach(reading -> {
            assertTrue(page.words().contains(reading.code()), reading.code());
            assertTrue(inDetails(page, reading.answer().english()), reading.code());
        });
    }

    private static boolean inDetails(Markup page, String words) {
        return page.words("details").stream().anyMatch(details -> details.contains(words));
    }

    @Test
    void theRoadEndsAtValueAndLeviesTogether() throws IOException {
        Assessment assessment = demo("bearings");
        List<RoadBar> bars = new LandedRoad(assessment, new Voice(Locale.ENGLISH)).bars();
        assertEquals(
                List.of(
                        "Goods, FOB",
                        "Freight, insurance, to CIF",
                        "Customs value",
                        "Import duty",
                        "VAT",
                        "Income tax art. 22",
                        "Landed cost"),
                bars.stream().map(RoadBar::label).toList());
        assertEquals(Rupiah.of(17_280L * 16_813), bars.get(0).amount());
        assertEquals(assessment.customsValue(), bars.get(1).to());
        assertEquals(
                assessment.customsValue().plus(assessment.total()), bars.get(6).amount());
    }

    @Test
    void aHostileDescriptionStaysText() {
        String page = AssessmentPage.of(described(HOSTILE, Rupiah.of(1_000_000)), Locale.ENGLISH);
        Markup markup = Markup.of(page);
        assertEquals(0, markup.count("script"));
        assertEquals(List.of(HOSTILE.replace("\u202E", "[U+202E]")), markup.words("bdi"));
    }

    @Test
    void thePageLoadsNothingAndRunsNothing() throws IOException {
        String page = AssessmentPage.of(demo("beer-and-yacht"), Locale.ENGLISH);
        for (String loading : List.of("http:", "https:", "//", "url(", "@import", "src=", "href=", "<script")) {
            assertFalse(page.contains(loading), loading);
        }
        assertFalse(Pattern.compile("<[^>]* on[a-z]+=").matcher(page).find());
    }

    @Test
    void thePageSpeaksTheLanguageOfItsReader() throws IOException {
        Markup english = Markup.of(AssessmentPage.of(demo("bearings"), Locale.ENGLISH));
        Markup indonesian = Markup.of(AssessmentPage.of(demo("bearings"), Locale.forLanguageTag("id-ID")));
        assertEquals("en", english.attribute("lang"));
        assertEquals("id", indonesian.attribute("lang"));
        assertTrue(english.words("h2").contains("How each figure came about"));
        assertTrue(indonesian.words("h2").contains("Asal setiap angka"));
    }

    @Test
    void goodsWithoutValueGiveAPageWithoutShares() {
        String page = AssessmentPage.of(described("samples", Rupiah.ZERO), Locale.ENGLISH);
        assertTrue(Markup.of(page).words().contains("No levy is due."), page);
    }
}
