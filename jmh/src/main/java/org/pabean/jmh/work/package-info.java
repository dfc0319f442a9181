/**
 * The work that all contenders do: {@link org.pabean.jmh.work.Work} holds declarations of random lines of the bundled
 * tariff, {@link org.pabean.jmh.work.Answers} what each declaration owes, and
 * {@link org.pabean.jmh.work.ExactReference} the right answers.
 *
 * <p>For each item: customs value in rupiah, tariff line looked up by its code, import duty, VAT, income tax art. 22. For
 * each declaration: the three sums, rounded as the law of the day orders (PMK 190/PMK.04/2022 art. 22, PER-11/PJ/2025 art.
 * 129).
 */
@NullMarked
package org.pabean.jmh.work;

import org.jspecify.annotations.NullMarked;
