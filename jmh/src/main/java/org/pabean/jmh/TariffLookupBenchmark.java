package org.pabean.jmh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pabean.data.BundledTariff;
import org.pabean.data.Nomenclature;
import org.pabean.goods.HsCode;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffSchedule;

/** A dated look-up in the bundled book, beside a map of maps filled by a plain reader. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TariffLookupBenchmark {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);

    private HsCode[] lines = {};
    private TariffSchedule book = new BundledTariff().on(DAY);
    private Map<String, TreeMap<LocalDate, BigDecimal>> naive = Map.of();
    private int next;

    /** For the harness. */
    public TariffLookupBenchmark() {}

    /** Opens the book and fills the map. */
    @Setup
    public void open() throws IOException {
        lines = new Nomenclature()
                .sections().stream()
                        .flatMap(section -> section.chapters().stream())
                        .flatMap(chapter -> new Nomenclature().lines(chapter.code(), DAY).stream())
                        .toArray(HsCode[]::new);
        book = new BundledTariff().on(DAY);
        naive = readNaively();
    }

    private HsCode line() {
        next = (next + 7919) % lines.length;
        return lines[next];
    }

    /** The bundled book, a line after another. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public TariffEntry bundled() {
        return book.entry(line());
    }

    /** A map of maps. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public BigDecimal naive() {
        return naive.get(line().plain()).floorEntry(DAY).getValue();
    }

    /** Fills a map of maps in the plainest way. */
    static Map<String, TreeMap<LocalDate, BigDecimal>> readNaively() throws IOException {
        Map<String, TreeMap<LocalDate, BigDecimal>> book = new HashMap<>();
        for (String resource : new String[] {"btki-2017.csv", "btki-2022.csv"}) {
            try (InputStream in = BundledTariff.class.getResourceAsStream(resource);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.readLine();
                for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                    String[] fields = row.split(",", -1);
                    book.computeIfAbsent(fields[0], line -> new TreeMap<>())
                            .put(LocalDate.parse(fields[3]), new BigDecimal(fields[1]));
                }
            }
        }
        return book;
    }
}
