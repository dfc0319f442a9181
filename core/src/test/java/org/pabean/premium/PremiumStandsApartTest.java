package org.pabean.premium;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PremiumStandsApartTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "pabean");

    @Test
    void noOtherPackageKnowsThePremium() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> knowing = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("premium")))
                    .filter(PremiumStandsApartTest::namesPremium)
                    .toList();
            assertEquals(List.of(), knowing);
        }
    }

    private static boolean namesPremium(Path file) {
        try {
            return Files.readString(file).contains("org.pabean.premium");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
