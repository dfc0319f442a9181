package org.pabean.examples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is put to the command line, it tells all faults at once, each with its path, and never a stack trace. */
class BadDeclarationsTest {

    private static final int FORBIDDING = 2;
    private static final int FAILED_CASE = 1;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyBadDeclarationIsRefusedWithAllItsFaults() throws IOException {
        return BadDeclaration.all().stream().map(bad -> DynamicTest.dynamicTest(bad.name(), () -> isRefused(bad)));
    }

    private void isRefused(BadDeclaration bad) throws IOException {
        boolean worked = bad.row().has("value");
        BadDeclaration.Answer answer = bad.ask(folder);
        assertAll(
                () -> assertEquals(bad.expected(), answer.faults(), answer.err()),
                () -> assertEquals(worked ? FAILED_CASE : FORBIDDING, answer.exitCode()),
                () -> assertTrue(worked || answer.out().isEmpty(), "a refusal has no result beside it"),
                () -> assertFalse(answer.err().contains("Exception"), answer.err()),
                () -> assertFalse(answer.err().contains("\tat "), answer.err()),
                () -> assertTrue(answer.err().codePoints().noneMatch(BadDeclarationsTest::steersATerminal)));
    }

    private static boolean steersATerminal(int sign) {
        return sign != '\n'
                && sign != '\r'
                && (Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT);
    }

    @Test
    void moreThanTwoHundredBadDeclarationsAreTried() throws IOException {
        assertTrue(BadDeclaration.all().size() >= 200);
    }

    @Test
    void aByteOrderMarkAtTheStartIsNoFault() throws IOException {
        BadDeclaration marked = new BadDeclaration(org.pabean.examples.json.Json.read("""
                {"text": "\\ufeff{\\"documentType\\": \\"PIB\\", \\"registrationDate\\": \\"2026-02-12\\", \
                \\"items\\": [{\\"customsValue\\": 1000000, \\"hs\\": \\"84821000\\"}]}"}"""));
        assertEquals(0, marked.ask(folder).exitCode());
    }
}
