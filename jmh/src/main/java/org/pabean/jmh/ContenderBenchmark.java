package org.pabean.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.pabean.jmh.contenders.Contender;
import org.pabean.jmh.contenders.Field;
import org.pabean.jmh.work.Answers;
import org.pabean.jmh.work.ExactReference;
import org.pabean.jmh.work.RateTable;
import org.pabean.jmh.work.Work;

/**
 * The same 1,024 lines assessed by everybody, as declarations of one item and of ten. Answers are compared with the exact
 * ones before the clock starts and after it stops.
 */
@State(Scope.Benchmark)
public class ContenderBenchmark extends SteadyState {

    /** Who assesses. */
    @Param
    private Field contender = Field.LONG_CHAIN;

    /** How many items a declaration has. */
    @Param({"1", "10"})
    private int items = 1;

    private final RateTable table = RateTable.bundled();
    private Work work = Work.random(table, 0, 1);
    private Answers answers = new Answers(0);
    private Contender opened = Field.LONG_CHAIN.open(work);

    /** For the harness. */
    public ContenderBenchmark() {}

    /** Opens the contender and checks it. */
    @Setup
    public void open() {
        work = Work.random(table, Work.LINES, items);
        answers = new Answers(work.declarations());
        opened = contender.open(work);
        opened.assess(answers);
        check();
    }

    /** Refuses a contender whose answers are not right; once more when it is compiled. */
    @TearDown
    public void check() {
        ExactReference.check(contender.name(), work, answers, 1);
    }

    /** All declarations; the score is that of one item. */
    @Benchmark
    @OperationsPerInvocation(Work.LINES)
    public Answers assess() {
        opened.assess(answers);
        return answers;
    }
}
