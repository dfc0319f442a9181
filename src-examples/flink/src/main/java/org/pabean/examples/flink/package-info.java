/**
 * A what-if over a register of millions of import lines, on Apache Flink: what would every levy have come to if the rates of
 * some chapters were others?
 *
 * <p>Enter at {@link org.pabean.examples.flink.WhatIfJob}: its operator holds the question ({@code WhatIf}), which can be sent
 * to another machine, and opens the assessors there. The same question asked on one machine ({@code SingleMachine}) gives
 * the same rupiah.
 */
@NullMarked
package org.pabean.examples.flink;

import org.jspecify.annotations.NullMarked;
