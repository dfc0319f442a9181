package org.pabean.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every reader on its seeds and on some hundred changes of them, the same ones in every build; {@code .ci/fuzz} goes on. */
class ReadersTest {

    private static final int CHANGED = 300;
    private static final int MOST_BYTES = 60;

    @TestFactory
    Stream<DynamicTest> everyReaderAnswersOrRefusesWhateverItReads() {
        return Readers.ALL.entrySet().stream()
                .map(named -> DynamicTest.dynamicTest(named.getKey(), () -> reads(named.getValue())));
    }

    private static void reads(Readers.Reader reader) {
        List<byte[]> seeds = reader.seeds().get();
        seeds.forEach(reader.read());
        Random random = new Random(20260212);
        for (int i = 0; i < CHANGED; i++) {
            byte[] seed = seeds.get(random.nextInt(seeds.size()));
            byte[] changed = Arrays.copyOf(seed, seed.length + random.nextInt(MOST_BYTES));
            for (int at = seed.length; at < changed.length; at++) {
                changed[at] = (byte) random.nextInt();
            }
            assertDoesNotThrow(
                    () -> reader.read().accept(changed), () -> reader.shown().apply(changed));
        }
    }

    @Test
    void theSameBytesMakeTheSameText() {
        for (Readers.Reader reader : Readers.ALL.values()) {
            byte[] seed = reader.seeds().get().get(0);
            assertEquals(reader.shown().apply(seed), reader.shown().apply(seed));
        }
    }
}
