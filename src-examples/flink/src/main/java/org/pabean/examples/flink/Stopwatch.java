package org.pabean.examples.flink;

import java.time.Duration;
import java.util.Locale;

/**
 * Reads the time and the processor time of this process since it was started. On a busy machine only the latter tells the
 * cost; on a cluster it is the client's alone.
 */
final class Stopwatch {

    private final long start = System.nanoTime();
    private final Duration processorAtStart = processor();

    private Stopwatch() {}

    static Stopwatch started() {
        return new Stopwatch();
    }

    String read() {
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = processor().minus(processorAtStart).toMillis() / 1e3;
        return String.format(Locale.ENGLISH, "%.1f s, %.1f s of processor time", seconds, processor);
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
