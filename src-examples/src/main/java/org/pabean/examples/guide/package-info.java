/**
 * Short programs, each of which does one thing with the library. {@code java -jar pabean.jar examples} lists and runs them.
 *
 * <p>What an application would write itself is the class; what the example shows of it is its {@code run}.
 */
@NullMarked
package org.pabean.examples.guide;

import org.jspecify.annotations.NullMarked;
