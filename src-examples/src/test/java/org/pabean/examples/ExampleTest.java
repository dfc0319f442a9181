package org.pabean.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every example prints what stands in its file under {@code src/test/resources/examples}, to the letter. */
class ExampleTest {

    @ParameterizedTest
    @EnumSource(Example.class)
    void anExamplePrintsWhatItsFileSays(Example example) throws IOException {
        String file = "/examples/" + example.commandName() + ".txt";
        try (InputStream expected = Objects.requireNonNull(ExampleTest.class.getResourceAsStream(file), file)) {
            assertEquals(new String(expected.readAllBytes(), StandardCharsets.UTF_8), example.printed());
        }
    }
}
