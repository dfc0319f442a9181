package org.pabean.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer depends on its question alone: not on the clock, the machine, its language, or an earlier question. */
class NothingHiddenTest {

    private static final int LONGEST_FILE = 300;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bdouble\\b",
                "\\bfloat\\b",
                "\\bDouble\\b",
                "\\bFloat\\b",
                "\\.now\\(",
                "currentTimeMillis|nanoTime",
                "systemDefault|TimeZone",
                "Locale\\.getDefault",
                "toUpperCase\\(\\)|toLowerCase\\(\\)",
                "String\\.format\\((?!\\s*Locale)",
                "\\.formatted\\(",
                "getInstance\\(\\)",
                "System\\.(out|err|getenv|getProperty|Logger)",
                "printStackTrace",
                "java\\.util\\.logging|org\\.slf4j",
                "java\\.lang\\.reflect|setAccessible|Class\\.forName|getDeclared(?!ingClass)|newInstance",
                "\\bRandom\\b|Math\\.random|randomUUID",
                "@SuppressWarnings"
            })
    void noSourceNames(String forbidden) {
        Pattern pattern = Pattern.compile(forbidden);
        List<String> found = House.types().stream()
                .filter(source -> pattern.matcher(source.code()).find())
                .map(House.Source::toString)
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void everyStaticFieldIsFinal() {
        List<String> open = House.classes().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.isSynthetic())
                .filter(field -> !Modifier.isFinal(field.getModifiers()))
                .map(Field::toString)
                .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void noFieldThatOthersSeeIsAnArray() {
        List<String> open = House.classes().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !field.isSynthetic() && !Modifier.isPrivate(field.getModifiers()))
                .filter(field -> field.getType().isArray())
                .map(Field::toString)
                .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void noFileIsLongerThanAReaderBears() {
        List<String> tooLong = House.sources().stream()
                .filter(source -> source.text().lines().count() > LONGEST_FILE)
                .map(House.Source::toString)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void theHouseWasFound() {
        assertTrue(House.types().size() > 100);
        assertTrue(House.classes().size() > 100);
    }
}
