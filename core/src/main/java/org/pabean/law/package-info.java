/**
 * The ground everything stands on: where a rule is written, since when, how sure we are of it, and how days are counted
 * (<i>dasar hukum</i>).
 *
 * <p>A number that a regulation can change is a {@link org.pabean.law.Timeline} of dated values, each with its
 * {@link org.pabean.law.Citation}. A point on which the sources disagree or fall silent is a
 * {@link org.pabean.law.Reading}: a named choice with a documented default and a switch. Where an answer is given in
 * spite of a gap, a {@link org.pabean.law.Caveat} says so. Input that cannot be used is refused as a whole, with every
 * {@link org.pabean.law.Violation} at once.
 *
 * <pre>{@code
 * Citation vatLaw = Citation.verified("UU 8/1983 jo. UU 42/2009, UU 7/2021", "7(1)");
 * Timeline<Percent> vat = Timeline.<Percent>of("VAT")
 *         .from("2022-04-01", Percent.of(11), vatLaw)
 *         .from("2025-01-01", Percent.of(12), vatLaw)
 *         .build();
 * vat.valueOn(LocalDate.of(2024, 12, 31)); // 11 %
 * }</pre>
 *
 * <p>The package holds no rule of its own, so it names no article: each value that stands on it brings its own. How days
 * are counted is told by Tax Court Law arts. 35(2) and 81(1) and PP 28/2008 art. 4, and read by
 * {@link org.pabean.law.DayCount}.
 */
@NullMarked
package org.pabean.law;

import org.jspecify.annotations.NullMarked;
