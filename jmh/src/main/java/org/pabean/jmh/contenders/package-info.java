/**
 * Those who do the same work: {@link org.pabean.jmh.contenders.Contender} is the task, and
 * {@link org.pabean.jmh.contenders.Field} lists who takes part. Each is written as a user who knows the tool would write
 * it, exact, and rounded at the end.
 */
@NullMarked
package org.pabean.jmh.contenders;

import org.jspecify.annotations.NullMarked;
