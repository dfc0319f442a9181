package org.pabean.selftest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pabean.testkit.GoldenFile;

class GoldenFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @AfterEach
    void compareAgain() {
        System.clearProperty(GoldenFile.PROPERTY);
    }

    @Test
    void theSameTextPasses() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "one\ntwo\n");
        assertDoesNotThrow(() -> GoldenFile.at(file).check("one\r\ntwo\r\n"));
    }

    @Test
    void theFirstLineThatDiffersIsShown() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "one\ntwo\nthree\n");
        assertTrue(failure(file, "one\nTWO\nTHREE\n").contains("line 2\n  expected: two\n  but was:  TWO"));
        assertTrue(failure(file, "one\ntwo\nthree").contains("line 4\n  expected: \n  but was:  (end of text)"));
    }

    @Test
    void aFileThatDoesNotExistIsNotWrittenUnasked() {
        Path file = folder.resolve("new/a.txt");
        assertTrue(failure(file, "text").contains("-Dpabean.golden=rewrite"));
        assertTrue(Files.notExists(file));
    }

    @Test
    void aFileIsWrittenAnewWhenAsked() throws IOException {
        Path file = folder.resolve("new/a.txt");
        System.setProperty(GoldenFile.PROPERTY, "rewrite");
        GoldenFile.at(file).check("one\r\n");
        assertEquals("one\n", Files.readString(file));
    }

    private static String failure(Path file, String text) {
        return String.valueOf(
                assertThrows(AssertionError.class, () -> GoldenFile.at(file).check(text))
                        .getMessage());
    }
}
