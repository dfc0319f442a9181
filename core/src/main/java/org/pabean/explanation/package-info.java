/**
 * How an answer came about: a tree of {@link org.pabean.explanation.Step}s, each with its inputs, rule, article and
 * result.
 *
 * <p>Steps hold the very amounts that an answer was made from; nothing is computed again to explain it. Words are made
 * only when somebody asks: {@link org.pabean.explanation.Explanation#toText} and
 * {@link org.pabean.explanation.Explanation#toMarkdown}, in English or Indonesian.
 */
@NullMarked
package org.pabean.explanation;

import org.jspecify.annotations.NullMarked;
