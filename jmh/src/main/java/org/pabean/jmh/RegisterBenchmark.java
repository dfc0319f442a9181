package org.pabean.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.pabean.jmh.contenders.Contender;
import org.pabean.jmh.contenders.Field;
import org.pabean.jmh.work.Answers;
import org.pabean.jmh.work.ExactReference;
import org.pabean.jmh.work.RateTable;
import org.pabean.jmh.work.Work;

/** A register of ten million lines assessed anew, in declarations of ten, by those who work on columns. */
@State(Scope.Benchmark)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class RegisterBenchmark extends SteadyState {

    private static final int LINES = 10_000_000;
    private static final int DECLARATION_LENGTH = 10;
    /** Checking every declaration would take longer than measuring. */
    private static final int CHECKED = 997;

    /** Who assesses. */
    @Param({"LONG_CHAIN", "PABEAN_BATCH"})
    private Field contender = Field.LONG_CHAIN;

    private final RateTable table = RateTable.bundled();
    private Work work = Work.random(table, 0, 1);
    private Answers answers = new Answers(0);
    private Contender opened = Field.LONG_CHAIN.open(work);

    /** For the harness. */
    public RegisterBenchmark() {}

    /** Opens the contender and checks it. */
    @Setup
    public void open() {
        work = Work.random(table, LINES, DECLARATION_LENGTH);
        answers = new Answers(work.declarations());
        opened = contender.open(work);
        opened.assess(answers);
        check();
    }

    /** Refuses a contender whose answers are not right; once more when it is compiled. */
    @TearDown
    public void check() {
        ExactReference.check(contender.name(), work, answers, CHECKED);
    }

    /** The whole register; the score is that of one line. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public Answers assess() {
        opened.assess(answers);
        return answers;
    }
}
