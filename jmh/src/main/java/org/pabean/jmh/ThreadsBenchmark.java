package org.pabean.jmh;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.jmh.work.Declarations;
import org.pabean.jmh.work.RateTable;
import org.pabean.jmh.work.Work;

/**
 * One assessor asked by one thread and by two. The score is the time that an item takes in its thread: with nothing shared
 * in the way it is the same for both.
 */
@State(Scope.Benchmark)
public class ThreadsBenchmark extends SteadyState {

    private static final int LINES = 1_000;
    private static final int DECLARATION_LENGTH = 10;

    private final Assessor assessor = Assessor.standard();
    private final List<Declaration> declarations =
            Declarations.of(Work.random(RateTable.bundled(), LINES, DECLARATION_LENGTH));

    /** For the harness. */
    public ThreadsBenchmark() {}

    /** Alone. */
    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(LINES)
    public void one(Blackhole taken) {
        assess(taken);
    }

    /** Side by side. */
    @Benchmark
    @Threads(2)
    @OperationsPerInvocation(LINES)
    public void two(Blackhole taken) {
        assess(taken);
    }

    private void assess(Blackhole taken) {
        for (Declaration declaration : declarations) {
            taken.consume(assessor.assess(declaration).amountDue());
        }
    }
}
