package org.pabean.jmh;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.jmh.work.Declarations;
import org.pabean.jmh.work.RateTable;
import org.pabean.jmh.work.Work;

/** The object face on the same ten thousand lines, cut into declarations of several lengths. */
@State(Scope.Benchmark)
public class AssessmentBenchmark extends SteadyState {

    private static final int LINES = 10_000;

    /** How many items a declaration has. */
    @Param({"1", "10", "100", "10000"})
    private int items = 1;

    private final Assessor assessor = Assessor.standard();
    private List<Declaration> declarations = List.of();

    /** For the harness. */
    public AssessmentBenchmark() {}

    /** Makes the declarations. */
    @Setup
    public void declare() {
        declarations = Declarations.of(Work.random(RateTable.bundled(), LINES, items));
    }

    /** All declarations, each with its complete assessment; the score is that of one item. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public void assess(Blackhole taken) {
        for (Declaration declaration : declarations) {
            taken.consume(assessor.assess(declaration).amountDue());
        }
    }
}
