package org.pabean.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A record that takes a list, a set or a map keeps a copy that nobody can change. */
class CollectionsAreCopiedTest {

    /** What copies: into an unmodifiable collection, or through a stream whose {@code toList} is one. */
    private static final String COPY =
            "(?:List|Set|Map)\\.copyOf\\(|Collections\\.unmodifiable\\w+\\(|\\.toList\\(\\)|\\w*[cC]op\\w*\\(";

    @Test
    void everyCollectionOfARecordIsCopiedByItsConstructor() {
        TreeSet<String> kept = new TreeSet<>();
        int seen = 0;
        for (Class<?> type : House.classes()) {
            if (type.isRecord() && isSeen(type)) {
                for (RecordComponent component : type.getRecordComponents()) {
                    if (isCollection(component.getType())) {
                        seen++;
                        if (!isCopied(type, component)) {
                            kept.add(type.getName() + "." + component.getName());
                        }
                    }
                }
            }
        }
        assertEquals(new TreeSet<String>(), kept);
        assertTrue(seen > 100, "saw " + seen);
    }

    private static boolean isSeen(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isSeen(outer));
    }

    private static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private static boolean isCopied(Class<?> type, RecordComponent component) {
        Pattern copy = Pattern.compile(
                "\\b" + Pattern.quote(component.getName()) + "\\s*=[^=;]*?(?:" + COPY + ")", Pattern.DOTALL);
        return source(type).map(text -> copy.matcher(text).find()).orElse(false);
    }

    private static Optional<String> source(Class<?> type) {
        Class<?> outer = type;
        while (outer.getDeclaringClass() != null) {
            outer = outer.getDeclaringClass();
        }
        String file = outer.getSimpleName() + ".java";
        String folder = outer.getPackageName().replace('.', '/');
        return House.types().stream()
                .filter(each -> each.path().endsWith(Path.of(folder, file)))
                .map(House.Source::code)
                .findFirst();
    }
}
