/**
 * The ground everything stands on: where a rule is written, since when, how sure we are of it, and how days are counted
 * (<i>dasar hukum</i>).
 *
 * <p>A number that a regulation can change is a {@link org.pabean.law.Timeline} of dated values, each with its
 * {@link org.pabean.law.Citation}. A point on which the sources disagree or fall silent is a
 * {@link org.pabean.law.Reading}: a named choice with a documented default and a switch. Where an answer is given in
 * spite of a gap, a {@link org.pabean.law.Caveat} says so. Input that cannot be used is refused as a whole, with every
 * {@link org.pabean.law.Violation} at once.
 */
@NullMarked
package org.pabean.law;

import org.jspecify.annotations.NullMarked;
