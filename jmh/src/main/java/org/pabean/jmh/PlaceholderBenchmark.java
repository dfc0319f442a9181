package org.pabean.jmh;

import org.openjdk.jmh.annotations.Benchmark;
import org.pabean.data.PlaceholderData;
import org.pabean.goods.Placeholder;

/** Shows that benchmarks are generated and run; goes when the first real one comes. */
public class PlaceholderBenchmark {

    /** Builds one record. */
    @Benchmark
    public Placeholder build() {
        return PlaceholderData.drum();
    }
}
