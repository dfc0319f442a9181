package org.pabean.examples.flink;

import java.util.Objects;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapPartitionFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Tallies the part of the register that a machine is given. It is sent with the question only; the assessors, which hold the
 * whole tariff book, are opened where it runs.
 */
final class ReassessPartition extends RichMapPartitionFunction<Long, TallyCell> {

    /** The name of the counter that the progress display reads. */
    static final String LINES = "lines";

    private static final long serialVersionUID = 1L;

    private final WhatIf question;
    private transient @Nullable Reassessment opened;

    ReassessPartition(WhatIf question) {
        this.question = question;
    }

    @Override
    public void open(OpenContext context) {
        opened = Reassessment.open(question);
    }

    @Override
    public void mapPartition(Iterable<Long> blocks, Collector<TallyCell> out) {
        Reassessment reassessment = Objects.requireNonNull(opened, "open comes first");
        LongCounter lines = getRuntimeContext().getLongCounter(LINES);
        Tally tally = new Tally();
        for (long block : blocks) {
            lines.add(reassessment.addBlock(block, tally));
        }
        tally.cells().forEach(out::collect);
    }
}
