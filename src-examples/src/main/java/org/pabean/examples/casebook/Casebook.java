package org.pabean.examples.casebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;

/** Reads cases out of {@code .jsonl} files. */
public final class Casebook {

    private static final long LARGEST_FILE = 64_000_000;

    private Casebook() {}

    /**
     * The cases of a file, or of all {@code .jsonl} files of a folder in the order of their names.
     *
     * @throws UncheckedIOException if a folder cannot be listed
     * @throws InvalidInputException if a file cannot be read, or if lines of it are no cases; each with file and line
     */
    public static List<WorkedCase> read(Path fileOrFolder) {
        List<WorkedCase> cases = new ArrayList<>();
        for (Path file : files(fileOrFolder)) {
            cases.addAll(parse(file.toString(), text(file)));
        }
        return cases;
    }

    /**
     * The cases of a text, one on each line that is not blank.
     *
     * @param name what the text is called in a refusal
     * @throws InvalidInputException with every line that is no case
     */
    public static List<WorkedCase> parse(String name, String text) {
        CaseLines lines = new CaseLines(name);
        text.lines().forEach(lines::read);
        return lines.cases();
    }

    private static List<Path> files(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> inside = Files.list(fileOrFolder)) {
            return inside.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw refused(file, "FILE_TOO_LARGE", "a casebook has at most 64 million bytes; split it");
            }
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw refused(file, "FILE_NOT_UTF8", "save the file as UTF-8");
        } catch (IOException missing) {
            throw refused(file, "FILE_UNREADABLE", "give the path of a readable file");
        }
    }

    private static InvalidInputException refused(Path file, String code, String message) {
        return new InvalidInputException(List.of(new Violation(file.toString(), code, message)));
    }
}
