/**
 * What helps to test code that uses this library, published as its artifact of classifier {@code testkit}.
 *
 * <p>Generators for jqwik stand in {@link org.pabean.testkit.MoneyArbitraries},
 * {@link org.pabean.testkit.GoodsArbitraries}, {@link org.pabean.testkit.LawArbitraries} and
 * {@link org.pabean.testkit.DeclarationArbitraries}; with this artifact on the path, {@code @ForAll Rupiah} or
 * {@code @ForAll Declaration} needs no provider of its own. Small sources of facts, such as
 * {@link org.pabean.testkit.FixedTariff}, make an assessor without the bundled data:
 *
 * <pre>{@code
 * Assessor assessor = Assessor.of(FixedReferenceData.standard());
 * }</pre>
 */
@NullMarked
package org.pabean.testkit;

import org.jspecify.annotations.NullMarked;
