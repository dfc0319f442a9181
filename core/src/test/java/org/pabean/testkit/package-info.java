/**
 * What helps to test code that uses this library, published as its artifact of classifier {@code testkit}.
 *
 * <p>It needs JUnit (5.14 or 6) for contracts and assertions, and jqwik 1.9.3 for the generators; a build that uses it names
 * them itself, since an artifact with a classifier brings no dependencies along:
 *
 * <pre>{@code
 * <dependency>
 *   <groupId>org.pabean</groupId>
 *   <artifactId>pabean-core</artifactId>
 *   <version>0.1.0</version>
 *   <classifier>testkit</classifier>
 *   <scope>test</scope>
 * </dependency>
 * // and org.junit.jupiter:junit-jupiter, and net.jqwik:jqwik for the generators
 * }</pre>
 *
 * <p><b>Facts.</b> Small sources of facts, such as {@link org.pabean.testkit.FixedTariff}, make an assessor without the
 * bundled data:
 *
 * <pre>{@code
 * Assessor assessor = Assessor.of(FixedReferenceData.standard());
 * }</pre>
 *
 * <p><b>Contracts.</b> Whoever implements a seam extends its contract, names a few facts of the data, and runs it:
 * {@link org.pabean.testkit.TariffProviderContract}, {@link org.pabean.testkit.LevyRatesContract},
 * {@link org.pabean.testkit.ExchangeRatesContract}, {@link org.pabean.testkit.ValuationMethodContract},
 * {@link org.pabean.testkit.TariffRegimeContract}.
 *
 * <p><b>Generators.</b> With this artifact on the path, {@code @ForAll Rupiah}, {@code @ForAll Declaration},
 * {@code @ForAll DeclarationOfOrigin} or {@code @ForAll Dispute} needs no provider of its own; the {@code …Arbitraries}
 * classes hold the same generators and more. {@link org.pabean.testkit.InvalidArbitraries} makes declarations with a fault
 * and says which violation it must raise:
 *
 * <pre>{@code
 * @Property
 * void theShopRefusesWhatCustomsRefuses(@ForAll InvalidDeclaration invalid) {
 *     assertRefused(() -> shop.quote(invalid.declaration())).names(invalid.pathAndCode());
 * }
 * }</pre>
 *
 * <p><b>Assertions.</b> {@link org.pabean.testkit.PabeanAssertions} looks at an assessment in the words of the trade, and
 * {@link org.pabean.testkit.GoldenFile} compares long texts with a file:
 *
 * <pre>{@code
 * assertThat(assessment).levy(Levy.VAT).isEqualTo("1430000").cites("PMK 131/2024");
 * GoldenFile.at(Path.of("src/test/resources/golden/shoes.txt")).check(assessment.explanation().toText(Locale.ENGLISH));
 * }</pre>
 */
@NullMarked
package org.pabean.testkit;

import org.jspecify.annotations.NullMarked;
