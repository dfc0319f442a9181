package org.pabean.jmh.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultReaderTest {

    private static final Key FIRST = Key.of("FirstAnswerBenchmark.answer");

    @Test
    void aScoreIsTheMedianOfAllIterations() {
        Score odd = new Runs()
                .plain("FirstAnswerBenchmark.answer", "ns/op", 9, 1, 4)
                .results()
                .score(FIRST)
                .orElseThrow();
        assertEquals(new Score(4, 1, 9, OptionalDouble.empty()), odd);
        Score even = new Runs()
                .plain("FirstAnswerBenchmark.answer", "ns/op", 9, 1, 4, 5)
                .results()
                .score(FIRST)
                .orElseThrow();
        assertEquals(4.5, even.nanoseconds());
    }

    @Test
    void everyUnitOfTimeBecomesNanoseconds() {
        assertEquals(2_000, in("us/op"));
        assertEquals(2_000_000, in("ms/op"));
        assertEquals(2e9, in("s/op"));
        assertEquals(500, in("ops/us"));
    }

    private static double in(String unit) {
        return new Runs()
                .plain("FirstAnswerBenchmark.answer", unit, 2)
                .results()
                .score(FIRST)
                .orElseThrow()
                .nanoseconds();
    }

    @Test
    void anythingThatIsNoTimeIsRefused() {
        Runs bytes = new Runs().plain("FirstAnswerBenchmark.answer", "B/op", 2);
        assertThrows(IllegalArgumentException.class, bytes::results);
    }

    @Test
    void aContenderIsFoundByItsParametersAndTellsItsBytes() {
        Results results = new Runs().contender("MONETA", 3_000, 5_120).results();
        assertEquals(
                OptionalDouble.of(5_120),
                results.score(Goals.contender("MONETA")).orElseThrow().bytes());
        assertTrue(results.score(Goals.contender("JODA_MONEY")).isEmpty());
    }

    @Test
    void theMachineIsThatOfTheFirstRun() {
        assertEquals(
                "Some VM 17.0.1, JMH 1.37, 1 forks of 2 + 3 iterations, -Xms1g -Xmx1g",
                new Runs().contender("MONETA", 1, 1).results().machine());
    }

    @Test
    void aFileIsReadAsItsTree(@TempDir Path folder) throws IOException {
        Runs runs = new Runs().contender("MONETA", 3_000, 5_120);
        Path file = folder.resolve("result.json");
        new ObjectMapper().writeValue(file.toFile(), runs.json());
        assertEquals(runs.results(), ResultReader.read(file));
        assertTrue(Files.size(file) > 0);
    }
}
