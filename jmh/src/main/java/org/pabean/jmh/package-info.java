/** Benchmarks. */
@NullMarked
package org.pabean.jmh;

import org.jspecify.annotations.NullMarked;
