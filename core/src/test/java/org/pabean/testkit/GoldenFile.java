package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A file with the text that a test expects, for output that is too long to stand in a test. A difference is shown by its
 * first line; with {@code -Dpabean.golden=rewrite} the file is written anew instead, for its author to read in the diff.
 *
 * <pre>{@code
 * GoldenFile.at(Path.of("src/test/resources/golden/shoes.txt"))
 *         .check(assessment.explanation().toText(Locale.ENGLISH));
 * }</pre>
 *
 * <p>Line ends are those of Unix, whatever the machine writes.
 */
public final class GoldenFile {

    /** The system property that has files written anew if it is {@code rewrite}. */
    public static final String PROPERTY = "pabean.golden";

    private final Path file;

    private GoldenFile(Path file) {
        this.file = Objects.requireNonNull(file, "file");
    }

    /** The file at this place, which need not exist yet. */
    public static GoldenFile at(Path file) {
        return new GoldenFile(file);
    }

    /**
     * Compares the text with the file, or writes the file.
     *
     * @throws AssertionError naming the first line that differs
     * @throws UncheckedIOException if the file cannot be read or written
     */
    public void check(String actual) {
        String text = actual.replace("\r\n", "\n");
        try {
            if ("rewrite".equals(System.getProperty(PROPERTY))) {
                write(text);
            } else if (Files.exists(file)) {
                compare(Files.readString(file).replace("\r\n", "\n"), text);
            } else {
                fail(file + " does not exist; run again with -D" + PROPERTY + "=rewrite to write it, and read it");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
    }

    private void compare(String expected, String actual) {
        if (!expected.equals(actual)) {
            List<String> before = List.of(expected.split("\n", -1));
            List<String> after = List.of(actual.split("\n", -1));
            int line = 0;
            while (line < before.size()
                    && line < after.size()
                    && before.get(line).equals(after.get(line))) {
                line++;
            }
            fail(file + ", line " + (line + 1) + "\n  expected: " + at(before, line) + "\n  but was:  "
                    + at(after, line) + "\nIf the new text is right, run again with -D" + PROPERTY + "=rewrite");
        }
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(end of text)";
    }
}
