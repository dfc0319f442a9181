package org.pabean.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.pabean.assessment.Assessor;

/** What it costs to make an assessor in a process that has read the data. */
public class AssessorBenchmark extends SteadyState {

    /** For the harness. */
    public AssessorBenchmark() {}

    /** Finds the providers anew. */
    @Benchmark
    public Assessor standard() {
        return Assessor.standard();
    }
}
