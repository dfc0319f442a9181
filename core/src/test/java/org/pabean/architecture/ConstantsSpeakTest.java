package org.pabean.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Wording;

/** What enums say of their constants: words in both languages, instruments, articles; and the open points of law among them. */
class ConstantsSpeakTest {

    /** The names of all enums of the core, from a list: to look for them takes longer than all tests of this class. */
    static Stream<String> enums() {
        try (InputStream list = ConstantsSpeakTest.class.getResourceAsStream("enums.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void noConstantIsSilentInEitherLanguage(String name) {
        Class<?> type = type(name);
        for (Object constant : type.getEnumConstants()) {
            for (Method question : questions(type)) {
                assertSpoken(ask(question, constant), question, constant + " " + question.getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void anOpenPointIsOneQuestionWithDifferentAnswersAndATextThatLeavesItOpen(String name) {
        Class<?> type = type(name);
        if (!Reading.class.isAssignableFrom(type)) {
            return;
        }
        List<Reading> answers = readings(type);
        Wording question = answers.get(0).question();
        assertTrue(question.english().endsWith("?"), question.english());
        assertTrue(question.indonesian().endsWith("?"), question.indonesian());
        for (Reading answer : answers) {
            assertEquals(question, answer.question());
            assertFalse(answer.citation().instrument().isBlank());
            assertTrue(Readings.defaults().with(answer).switched().contains(answer));
        }
        assertEquals(
                answers.size(),
                distinct(answers, answer -> answer.answer().english()).size());
        assertEquals(
                answers.size(),
                distinct(answers, answer -> answer.answer().indonesian()).size());
    }

    @Test
    void theListOfEnumsIsComplete() {
        assertEquals(
                House.classes().stream()
                        .filter(Class::isEnum)
                        .map(Class::getName)
                        .sorted()
                        .toList(),
                enums().toList());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new LinkageError(name, missing);
        }
    }

    /** An article may be unknown, but only where no user sees the blank. */
    private static void assertSpoken(Object said, Method question, String name) {
        assertNotNull(said, name);
        if (said instanceof String words) {
            assertTrue(!words.isBlank() || !Modifier.isPublic(question.getModifiers()), name);
        } else if (said instanceof Wording words) {
            assertFalse(words.english().isBlank(), name);
            assertFalse(words.indonesian().isBlank(), name);
        } else if (said instanceof Optional<?> perhaps) {
            perhaps.ifPresent(each -> assertSpoken(each, question, name));
        } else if (said instanceof Citation citation) {
            assertFalse(citation.instrument().isBlank(), name);
        }
    }

    private static List<Method> questions(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method ->
                        !Modifier.isStatic(method.getModifiers()) && !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .toList();
    }

    private static Object ask(Method question, Object constant) {
        try {
            question.setAccessible(true);
            return question.invoke(constant);
        } catch (IllegalAccessException | InvocationTargetException unanswered) {
            throw new LinkageError(constant + " " + question.getName(), unanswered);
        }
    }

    private static List<Reading> readings(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(Reading.class::cast).toList();
    }

    private static Set<String> distinct(List<Reading> answers, Function<Reading, String> words) {
        return new HashSet<>(answers.stream().map(words).toList());
    }
}
