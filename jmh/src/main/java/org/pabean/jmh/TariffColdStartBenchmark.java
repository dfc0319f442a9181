package org.pabean.jmh;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pabean.data.BundledTariff;
import org.pabean.goods.HsCode;
import org.pabean.tariff.TariffEntry;

/**
 * How long a new process takes to its first answer: loading the classes of the library, reading all rows and the look-up.
 * Each of ten processes asks once. Leave {@code -wi} and {@code -i} out when you run it: a second answer of the same
 * process comes from an opened book and is no cold start, which is said on the console.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class TariffColdStartBenchmark {

    private int questions;

    /** For the harness. */
    public TariffColdStartBenchmark() {}

    /** Says so if this process has asked before. Touches nothing of the library. */
    @Setup(Level.Iteration)
    public void tellIfWarm() {
        if (questions++ > 0) {
            System.out.println("NOT a cold start: this process has asked before");
        }
    }

    /** The first look-up in the bundled book. */
    @Benchmark
    public TariffEntry bundled() {
        return new BundledTariff().on(LocalDate.of(2025, 6, 10)).entry(HsCode.line(64_041_190));
    }

    /** The same in a map of maps, filled by a plain reader. */
    @Benchmark
    public BigDecimal naive() throws IOException {
        return NaiveBook.read().rate("64041190", LocalDate.of(2025, 6, 10));
    }
}
