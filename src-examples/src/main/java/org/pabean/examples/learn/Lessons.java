package org.pabean.examples.learn;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The bundled lessons. */
final class Lessons {

    private static final String RESOURCE = "lessons.jsonl";

    private Lessons() {}

    /** Every lesson, in the order of the file. */
    static List<Lesson> bundled() {
        ObjectMapper json = new ObjectMapper();
        List<Lesson> lessons = new ArrayList<>();
        InputStream resource = Objects.requireNonNull(Lessons.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                lessons.add(Lesson.of(json.readTree(line)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(lessons);
    }
}
