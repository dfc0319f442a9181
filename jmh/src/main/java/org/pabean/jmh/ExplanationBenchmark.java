package org.pabean.jmh;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.jmh.work.Declarations;
import org.pabean.jmh.work.RateTable;
import org.pabean.jmh.work.Work;

/** The words of assessments of ten items, made when somebody asks. */
@State(Scope.Benchmark)
public class ExplanationBenchmark extends SteadyState {

    private static final int LINES = 1_000;
    private static final int DECLARATION_LENGTH = 10;

    private final List<Assessment> assessments =
            Declarations.of(Work.random(RateTable.bundled(), LINES, DECLARATION_LENGTH)).stream()
                    .map(Assessor.standard()::assess)
                    .toList();

    /** For the harness. */
    public ExplanationBenchmark() {}

    /** In English. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public void english(Blackhole taken) {
        explain(Locale.ENGLISH, taken);
    }

    /** In Indonesian. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public void indonesian(Blackhole taken) {
        explain(Locale.forLanguageTag("id"), taken);
    }

    private void explain(Locale language, Blackhole taken) {
        for (Assessment assessment : assessments) {
            taken.consume(assessment.explanation().toText(language));
        }
    }
}
