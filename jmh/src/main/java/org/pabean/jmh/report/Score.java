package org.pabean.jmh.report;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What a thing cost per item.
 *
 * @param nanoseconds the median of all iterations of all forks
 * @param lowest the fastest iteration
 * @param highest the slowest iteration
 * @param bytes bytes allocated; empty if the run did not count them
 */
record Score(double nanoseconds, double lowest, double highest, OptionalDouble bytes) {

    static Score of(double[] iterations, OptionalDouble bytes) {
        double[] sorted = iterations.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Score(median, sorted[0], sorted[sorted.length - 1], bytes);
    }
}
