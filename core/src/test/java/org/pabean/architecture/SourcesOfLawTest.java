package org.pabean.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Where the law is named. A class that applies rules names its articles, in words or as citations; records, enums and
 * interfaces carry facts and answers, and rest on the articles that the page of their package names.
 */
class SourcesOfLawTest {

    /** Classes that apply no rule of law. */
    private static final Set<String> WITHOUT_LAW = Set.of(
            "AdValoremTable",
            "Assessment",
            "Assessor",
            "DeclarationCheck",
            "ExactSums",
            "Factors",
            "FigureFormat",
            "Fraction",
            "LevyTerms",
            "LineAmounts",
            "LineLaw",
            "LineLevies",
            "Percent",
            "Readings",
            "Register",
            "RegisterAssessor",
            "RegisterTotals",
            "Rupiah",
            "Timeline",
            "Violations");

    private static final Pattern RULES =
            Pattern.compile("^public (?:abstract |sealed |non-sealed |final )*class (\\w+)", Pattern.MULTILINE);

    private static final Pattern ARTICLE = Pattern.compile(
            "\\b(?:arts?\\. ?\\d|PMK|PER-|PP \\d|UU \\d|KMK|Law \\d|Law art|Perma"
                    + "|ASTM|ATIGA|WTO|Instruments\\.|Sources\\.|Citation\\.(?:verified|secondary|analogue|knowledge|unverified))");

    private static final Pattern SOURCE_OF_PAGE =
            Pattern.compile("\\b(?:Law(?:s)? (?:art|\\d)|PMK \\d|PER-|ASTM|carries no article|names no article)");

    @Test
    void everyClassThatAppliesRulesNamesItsArticles() {
        TreeSet<String> silent = new TreeSet<>();
        for (House.Source source : House.types()) {
            Matcher rules = RULES.matcher(source.text());
            if (rules.find()
                    && !rules.group(1).endsWith("Exception")
                    && !ARTICLE.matcher(source.text()).find()) {
                silent.add(rules.group(1));
            }
        }
        silent.removeAll(WITHOUT_LAW);
        assertEquals(new TreeSet<String>(), silent);
    }

    @Test
    void everyPageOfAPackageNamesItsArticlesOrSaysThatItHasNone() {
        TreeSet<String> silent = new TreeSet<>();
        for (House.Source source : House.sources()) {
            if (source.fileName().equals("package-info.java")
                    && House.exportedPackages().contains(source.packageName())
                    && !SOURCE_OF_PAGE.matcher(source.text()).find()) {
                silent.add(source.packageName());
            }
        }
        assertEquals(new TreeSet<String>(), silent);
    }

    @Test
    void theOverviewLeadsThroughEveryPackage() {
        String overview = House.overview();
        for (String name : House.exportedPackages()) {
            assertTrue(overview.contains("{@link " + name + "}"), name);
        }
    }
}
