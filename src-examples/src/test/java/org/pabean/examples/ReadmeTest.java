package org.pabean.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path SOURCE = Path.of("src/main/java/org/pabean/examples/QuickStart.java");

    @Test
    void theCodeOfTheReadmeIsTheCodeThatCompiles() throws IOException {
        String source = Files.readString(SOURCE);
        int start = source.indexOf('\n', source.indexOf("@start region=\"quick-start\"")) + 1;
        int end = source.lastIndexOf('\n', source.indexOf("// @end")) + 1;
        assertEquals(
                source.substring(start, end).stripTrailing().stripIndent() + "\n",
                fence("java", Files.readString(README)));
    }

    @Test
    void theOutputOfTheReadmeIsTheOutputOfTheCode() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        QuickStart.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertEquals(printed.toString(StandardCharsets.UTF_8), fence("text", Files.readString(README)));
    }

    private static String fence(String language, String markdown) {
        int start = markdown.indexOf('\n', markdown.indexOf("```" + language)) + 1;
        return markdown.substring(start, markdown.indexOf("```", start));
    }
}
