package org.pabean.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Every room has its page, every type its words, every open point its question in both languages. */
class DocumentationTest {

    private static final Pattern TYPE =
            Pattern.compile("^ *(?:(?:public|protected|static|final|sealed|non-sealed|abstract) )*"
                    + "(?:class|record|enum|interface|@interface) (\\w+)");

    @Test
    void everyTypeThatIsNotPrivateHasJavadoc() {
        List<String> bare = new ArrayList<>();
        for (House.Source source : House.types()) {
            List<String> lines = source.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher type = TYPE.matcher(lines.get(i));
                if (type.find() && !isDocumented(lines, i)) {
                    bare.add(source + ": " + type.group(1));
                }
            }
        }
        assertEquals(List.of(), bare);
    }

    private static boolean isDocumented(List<String> lines, int type) {
        int above = type - 1;
        while (above >= 0 && isOfAnnotation(lines.get(above).strip())) {
            above--;
        }
        return above >= 0 && lines.get(above).strip().endsWith("*/");
    }

    private static boolean isOfAnnotation(String line) {
        return line.startsWith("@") || line.endsWith(",") || line.endsWith(")");
    }

    @Test
    void everyPackageHasAPageAndAdmitsNoNulls() {
        List<House.Source> pages = House.sources().stream()
                .filter(source -> source.fileName().equals("package-info.java"))
                .toList();
        assertEquals(
                House.types().stream()
                        .map(House.Source::packageName)
                        .distinct()
                        .sorted()
                        .toList(),
                pages.stream().map(House.Source::packageName).sorted().toList());
        for (House.Source page : pages) {
            assertTrue(page.text().startsWith("/**"), page::toString);
            assertTrue(page.code().contains("@NullMarked"), page::toString);
        }
    }

    @Test
    void everyPackageButTheInternalOneIsExported() {
        assertEquals(
                House.types().stream()
                        .map(House.Source::packageName)
                        .filter(name -> !name.equals("org.pabean.internal"))
                        .distinct()
                        .sorted()
                        .toList(),
                House.exportedPackages());
    }

    @Test
    void everyOpenPointAsksAndAnswersInBothLanguagesAndNamesItsPlaceInTheLaw() {
        List<Class<?>> points = readings();
        assertFalse(points.isEmpty());
        for (Class<?> point : points) {
            Object[] answers = point.getEnumConstants();
            assertTrue(answers.length > 1, point + " leaves no choice");
            for (Object constant : answers) {
                Reading reading = (Reading) constant;
                assertSpoken(reading.question(), reading);
                assertSpoken(reading.answer(), reading);
                assertFalse(reading.citation().instrument().isBlank(), reading::code);
            }
            long distinct = Arrays.stream(answers)
                    .map(each -> ((Reading) each).answer())
                    .distinct()
                    .count();
            assertEquals(answers.length, distinct, () -> "two answers of " + point + " sound the same");
        }
    }

    @Test
    void noTwoOpenPointsShareAName() {
        List<String> names = readings().stream().map(Class::getSimpleName).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    private static List<Class<?>> readings() {
        return House.classes().stream()
                .filter(type -> type.isEnum() && Reading.class.isAssignableFrom(type))
                .toList();
    }

    private static void assertSpoken(Wording words, Reading reading) {
        assertFalse(words.english().isBlank(), reading::code);
        assertFalse(words.indonesian().isBlank(), reading::code);
    }
}
