package org.pabean.examples.flink;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tells every few seconds how far a run is, how fast it went lately, and how long it will take still. */
final class Progress implements AutoCloseable {

    private static final int PERIOD_IN_SECONDS = 3;

    private final long lines;
    private final PrintStream out;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private long told;

    Progress(long lines, PrintStream out) {
        this.lines = lines;
        this.out = out;
    }

    /** Looks from now on at how many lines are done. */
    void watch(LongSupplier done) {
        clock.scheduleAtFixedRate(() -> tell(done.getAsLong()), PERIOD_IN_SECONDS, PERIOD_IN_SECONDS, TimeUnit.SECONDS);
    }

    private void tell(long done) {
        if (done > told) {
            out.println(words(lines, done, (done - told) / PERIOD_IN_SECONDS));
            told = done;
        }
    }

    /** How far, how fast, how long still. */
    static String words(long lines, long done, long perSecond) {
        return String.format(
                Locale.ENGLISH,
                "%,d of %,d lines (%d %%), %,d a second, %,d s to go",
                done,
                lines,
                100 * done / lines,
                perSecond,
                perSecond == 0 ? 0 : (lines - done) / perSecond);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
