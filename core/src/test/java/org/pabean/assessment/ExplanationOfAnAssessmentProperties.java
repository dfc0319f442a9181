package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.assessment.Imports.ASSESSOR;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.declaration.Declaration;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.FigureFormat;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;
import org.pabean.testkit.DeclarationArbitraries;

/** The explanation holds the very amounts of the assessment, and they add up. */
class ExplanationOfAnAssessmentProperties {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Provide
    Arbitrary<Declaration> declarations() {
        return DeclarationArbitraries.declarations();
    }

    @Property(tries = 200)
    void theItemAmountsOfALevyAddUpToItsExactTotal(@ForAll("declarations") Declaration declaration) {
        Assessment assessment = ASSESSOR.assess(declaration);
        for (Levy levy : Levy.ALL) {
            Rupiah exact = assessment.total(levy).exact();
            List<Step> steps = named(levy.wording().english(), assessment.explanation());
            assertTrue(steps.size() == 1 || exact.isZero());
            for (Step step : steps) {
                assertEquals(Figure.of(assessment.amount(levy)), step.result());
                assertEquals(Figure.of(exact), step.inputs().get(0).value());
                assertEquals(exact, sum(step.parts()));
            }
        }
    }

    @Property(tries = 200)
    void theValuesOfTheItemsAddUp(@ForAll("declarations") Declaration declaration) {
        Assessment assessment = ASSESSOR.assess(declaration);
        Step customsValue = named("Customs value", assessment.explanation()).get(0);
        assertEquals(Figure.of(assessment.customsValue()), customsValue.result());
        assertEquals(assessment.customsValue(), sum(customsValue.parts()));
        Step importValue = named("Import value", assessment.explanation()).get(0);
        assertEquals(Figure.of(assessment.importValue()), importValue.result());
        assertEquals(assessment.importValue(), sum(importValue.parts()));
    }

    @Property(tries = 100)
    void bothPagesInBothLanguagesTellTheTotalTheReadingsAndTheWarnings(
            @ForAll("declarations") Declaration declaration) {
        Assessment assessment = ASSESSOR.assess(declaration);
        Explanation explanation = assessment.explanation();
        for (Locale locale : List.of(Locale.ENGLISH, INDONESIAN)) {
            String total = new FigureFormat(locale).format(Figure.of(assessment.total()));
            assertTrue(explanation.toText(locale).contains(total));
            assertTrue(explanation.toMarkdown(locale).contains(total));
            for (Reading reading : assessment.readings()) {
                assertTrue(explanation.toText(locale).contains(reading.answer().in(locale)));
            }
            for (Caveat caveat : assessment.caveats()) {
                assertTrue(explanation.toText(locale).contains(caveat.words().in(locale)));
            }
        }
    }

    @Property(tries = 100)
    void everyComputedLevyOfAnItemNamesItsArticle(@ForAll("declarations") Declaration declaration) {
        Assessment assessment = ASSESSOR.assess(declaration);
        for (Levy levy : Levy.ALL) {
            for (Step step : named(levy.wording().english(), assessment.explanation())) {
                step.parts().forEach(part -> assertFalse(part.citations().isEmpty()));
            }
        }
    }

    private static List<Step> named(String english, Explanation explanation) {
        return explanation.steps().stream()
                .filter(step -> step.rule().english().equals(english))
                .toList();
    }

    private static Rupiah sum(List<Step> parts) {
        return Rupiah.sum(parts.stream()
                .map(Step::result)
                .filter(Figure.InRupiah.class::isInstance)
                .map(figure -> ((Figure.InRupiah) figure).amount())
                .toList());
    }
}
