/**
 * Benchmarks. {@link org.pabean.jmh.ContenderBenchmark} lets everybody do the same work, in
 * {@code org.pabean.jmh.contenders} and {@code org.pabean.jmh.work}; the others measure one part of the library each.
 * {@code org.pabean.jmh.report} reads the results.
 *
 * <p>Every score is per item, so that scores can be compared across benchmarks.
 */
@NullMarked
package org.pabean.jmh;

import org.jspecify.annotations.NullMarked;
