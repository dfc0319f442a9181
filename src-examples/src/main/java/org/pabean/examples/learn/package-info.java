/**
 * The training casebook: worked cases on the subjects of a customs training centre, posed one at a time. What is right,
 * and why, comes from the library; a lesson holds facts and a question, never an answer.
 *
 * <p>A lesson is one line of {@code lessons.jsonl}, complete in itself. Its exercise turns the facts into a call of the
 * public API.
 */
@NullMarked
package org.pabean.examples.learn;

import org.jspecify.annotations.NullMarked;
