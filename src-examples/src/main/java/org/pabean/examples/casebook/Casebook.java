package org.pabean.examples.casebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pabean.examples.json.Json;

/** Reads cases out of {@code .jsonl} files. */
public final class Casebook {

    private Casebook() {}

    /**
     * The cases of a file, or of all {@code .jsonl} files of a folder in the order of their names.
     *
     * @throws UncheckedIOException if a file cannot be read, or a line is not a case
     */
    public static List<WorkedCase> read(Path fileOrFolder) {
        List<WorkedCase> cases = new ArrayList<>();
        for (Path file : files(fileOrFolder)) {
            readFile(file, cases);
        }
        return cases;
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

    private static void readFile(Path file, List<WorkedCase> cases) {
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    cases.add(WorkedCase.of(Json.read(line)));
                }
            }
        } catch (IOException | RuntimeException faulty) {
            throw new UncheckedIOException(
                    new IOException(file + " line " + number + ": " + faulty.getMessage(), faulty));
        }
    }
}
