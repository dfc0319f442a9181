/**
 * How an answer came about: a tree of {@link org.pabean.explanation.Step}s, each with its inputs, rule, article and
 * result.
 *
 * <p>Steps hold the very amounts that an answer was made from; nothing is computed again to explain it. Words are made
 * only when somebody asks: {@link org.pabean.explanation.Explanation#toText} and
 * {@link org.pabean.explanation.Explanation#toMarkdown}, in English or Indonesian.
 *
 * <pre>{@code
 * Explanation explanation = assessment.explanation();
 * String letter = explanation.toText(Locale.ENGLISH);
 * String page = explanation.toMarkdown(new Locale("id"));
 * for (Step step : explanation.steps()) {
 *     told.add(step.rule().english() + " under " + step.citations());
 * }
 * }</pre>
 *
 * <p>The package carries no article of its own; every step names those that it rests on.
 */
@NullMarked
package org.pabean.explanation;

import org.jspecify.annotations.NullMarked;
