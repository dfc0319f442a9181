package org.pabean.jmh;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.pabean.tariff.IndexedSchedule;
import org.pabean.tariff.TariffEntry;

/**
 * A look-up in the bundled book, beside a map of maps. Four thousand lines that stand in both editions are asked for in no
 * order, each with one of sixty-four days; {@link #asking} is what the harness takes to think of a line and a day.
 */
@State(Scope.Thread)
@Fork(2)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 10, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TariffLookupBenchmark {

    private static final LocalDate CHANGE = LocalDate.of(2022, 4, 1);
    private static final int QUESTIONS = 1 << 12;

    private final BundledTariff tariff = new BundledTariff();
    private final HsCode[] lines = new HsCode[QUESTIONS];
    private final LocalDate[] days = new LocalDate[QUESTIONS];
    private IndexedSchedule book = (IndexedSchedule) tariff.on(CHANGE);
    private NaiveBook naive = NaiveBook.empty();
    private int next;

    /** For the harness. */
    public TariffLookupBenchmark() {}

    /** Opens the book and thinks of lines that it has, on days of either edition. */
    @Setup
    public void ask() throws IOException {
        List<HsCode> known = new ArrayList<>(linesOn(CHANGE));
        known.retainAll(linesOn(CHANGE.minusDays(1)));
        Random random = new Random(42);
        Collections.shuffle(known, random);
        List<LocalDate> dates =
                random.ints(64, -1_500, 1_500).mapToObj(CHANGE::plusDays).toList();
        for (int i = 0; i < QUESTIONS; i++) {
            lines[i] = known.get(i);
            days[i] = dates.get(random.nextInt(dates.size()));
        }
        book = (IndexedSchedule) tariff.on(LocalDate.of(2025, 6, 10));
        naive = NaiveBook.read();
    }

    private static List<HsCode> linesOn(LocalDate day) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> new Nomenclature().linesStartingWith(Integer.toString(digit), day))
                .flatMap(List::stream)
                .toList();
    }

    private int question() {
        next = (next + 1) & (QUESTIONS - 1);
        return next;
    }

    /** No look-up, only the question. */
    @Benchmark
    public int asking() {
        int question = question();
        return lines[question].number() + days[question].getYear();
    }

    /** A line in a schedule that was opened before, as an assessment asks for each item. */
    @Benchmark
    public TariffEntry opened() {
        return book.entry(lines[question()]);
    }

    /** The same as a number, for a batch. */
    @Benchmark
    public int index() {
        return book.entryIndex(lines[question()].number());
    }

    /** A line on a day of its own. */
    @Benchmark
    public TariffEntry dated() {
        int question = question();
        return tariff.on(days[question]).entry(lines[question]);
    }

    /** The same in a map of maps, whose keys are at hand as texts only when they are made. */
    @Benchmark
    public Object naive() {
        int question = question();
        return naive.rate(lines[question].plain(), days[question]);
    }
}
