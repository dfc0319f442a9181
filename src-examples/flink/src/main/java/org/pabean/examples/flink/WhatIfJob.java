package org.pabean.examples.flink;

import java.util.Map;
import java.util.concurrent.CompletionException;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;

/**
 * The question as a Flink job on bounded input: blocks of lines are shared out, each machine tallies those that it is given,
 * and the tallies, a few hundred cells each, are added up.
 */
final class WhatIfJob {

    private WhatIfJob() {}

    /** The job up to its result. */
    static DataStream<TallyCell> build(StreamExecutionEnvironment environment, WhatIf question) {
        environment.setRuntimeMode(RuntimeExecutionMode.BATCH);
        return environment
                .fromSequence(0, question.blocks() - 1)
                .fullWindowPartition()
                .mapPartition(new ReassessPartition(question))
                .keyBy(TallyCell::key)
                .reduce(TallyCell::plus);
    }

    /** Runs the job where the environment says, and waits for the result. */
    static Tally run(StreamExecutionEnvironment environment, WhatIf question, Progress progress) throws Exception {
        CloseableIterator<TallyCell> cells = build(environment, question).collectAsync();
        try {
            JobClient job = environment.executeAsync("what if");
            progress.watch(() -> linesDone(job));
            Tally tally = new Tally();
            cells.forEachRemaining(tally::add);
            return tally;
        } finally {
            progress.close();
            cells.close();
        }
    }

    /** What the machines last told; nought while they start, and after they have ended. */
    private static long linesDone(JobClient job) {
        try {
            Map<String, Object> counters = job.getAccumulators().join();
            return counters.get(ReassessPartition.LINES) instanceof Long lines ? lines : 0;
        } catch (CompletionException | IllegalStateException notRunning) {
            return 0;
        }
    }
}
