/**
 * What the results say: {@link org.pabean.jmh.report.RatioReport} reads the JSON that a run wrote, prints the ratios and
 * whether each goal was met, and draws them.
 */
@NullMarked
package org.pabean.jmh.report;

import org.jspecify.annotations.NullMarked;
