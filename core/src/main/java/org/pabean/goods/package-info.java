/**
 * What the goods are: their tariff code ({@link org.pabean.goods.HsCode}, <i>pos tarif</i>), how much of them there is
 * ({@link org.pabean.goods.Quantity}) and the {@link org.pabean.goods.Country} they come from.
 *
 * <pre>{@code
 * HsCode shoes = HsCode.of("6403.99.90");
 * HsCode.of("6403").contains(shoes);                                  // true
 * Quantity.of("25000", UnitOfMeasure.KGM).in(UnitOfMeasure.TNE);      // 25 tonnes
 * }</pre>
 *
 * <p>The codes are those of the Indonesian tariff book, PMK 26/PMK.010/2022; units are told as declarations tell them, by
 * UN/ECE recommendation 20, and countries by ISO 3166.
 */
@NullMarked
package org.pabean.goods;

import org.jspecify.annotations.NullMarked;
