package org.pabean.jmh;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pabean.data.BundledTariff;
import org.pabean.goods.HsCode;
import org.pabean.tariff.TariffEntry;

/** How long a new process takes to its first answer, the reading of the book included, beside a plain reader. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class TariffColdStartBenchmark {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final HsCode SHOES = HsCode.of("64041190");

    /** For the harness. */
    public TariffColdStartBenchmark() {}

    /** The first look-up in the bundled book. */
    @Benchmark
    public TariffEntry bundled() {
        return new BundledTariff().on(DAY).entry(SHOES);
    }

    /** A map of maps, filled by a plain reader. */
    @Benchmark
    public int naive() throws IOException {
        return NaiveBook.read().rate("64041190", DAY).intValue();
    }
}
