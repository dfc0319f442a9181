package org.pabean.examples.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class LearnCommandTest {

    private final StringWriter printed = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "VAL-1, 173600000",
        "VAL-2, 4000000",
        "VAL-3, 5001000",
        "ORG-1, 0",
        "ORG-2, 15001000",
        "CLS-1, 0",
        "CLS-2, SPKTNP",
        "CLS-3, 7500000",
        "IPR-1, 2026-06-06",
        "IPR-2, 2026-06-10",
        "IPR-3, 2026-07-13",
        "RSK-1, 50000000",
        "RSK-2, BLOCKED",
        "SEC-1, 25000000",
        "SEC-2, 8045",
        "SEC-3, 8000"
    })
    void theRightAnswerIsAccepted(String lesson, String answer) {
        assertEquals(0, learn("", "--lesson", lesson, "--answer", answer), printed::toString);
        assertTrue(printed.toString().contains("Right: "), printed::toString);
    }

    @Test
    void everyLessonIsTestedAndEveryTopicHasOne() {
        assertEquals(16, Lessons.bundled().size());
        Set<Topic> topics = Lessons.bundled().stream().map(Lesson::topic).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Topic.class), topics);
    }

    @Test
    void aWrongAnswerIsCorrectedFromTheLibrarysExplanation() {
        assertEquals(1, learn("", "--lesson", "VAL-2", "--answer", "5000000"));
        assertTrue(printed.toString().contains("Not so. The answer is Rp 4,000,000"), printed::toString);
        assertTrue(printed.toString().contains("16(4)"), printed::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Rp 4,000,000", "4 000 000", "4000000.00", "4000000 rupiah"})
    void anAmountMayBeWrittenAsPeopleDo(String answer) {
        assertEquals(0, learn("", "--lesson", "VAL-2", "--answer", answer), printed::toString);
    }

    @Test
    void wordsAreNoAmount() {
        assertEquals(1, learn("", "--lesson", "VAL-2", "--answer", "four million"));
    }

    @Test
    void aTopicIsPosedCaseByCase() {
        assertEquals(1, learn("2026-06-06\n2026-06-11\n2026-07-13\n", "INTELLECTUAL_PROPERTY"));
        String text = printed.toString();
        assertEquals(List.of(2, 1), List.of(times(text, "Right: "), times(text, "Not so. ")));
        assertFalse(text.contains("VAL-1"), text);
    }

    @Test
    void theDialogueEndsWithTheInput() {
        assertEquals(0, learn("173600000\n"));
        assertEquals(1, times(printed.toString(), "Right: "));
    }

    @Test
    void lessonsAreListedByTopic() {
        assertEquals(0, learn("", "ORIGIN", "--list"));
        assertEquals(2, printed.toString().lines().count());
    }

    @Test
    void lessonsSpeakIndonesian() {
        assertEquals(0, learn("", "--lesson", "VAL-2", "--answer", "4000000", "--language", "id"));
        assertTrue(printed.toString().contains("Benar: Rp 4.000.000"), printed::toString);
    }

    @Test
    void anUnknownLessonIsRefused() {
        assertEquals(2, learn("", "--lesson", "NONE", "--answer", "1"));
    }

    private int learn(String input, String... arguments) {
        PrintWriter writer = new PrintWriter(printed);
        return new CommandLine(new LearnCommand(new StringReader(input)))
                .setOut(writer)
                .setErr(writer)
                .execute(arguments);
    }

    private static int times(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
