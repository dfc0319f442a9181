/**
 * What the goods are: their tariff code ({@link org.pabean.goods.HsCode}, <i>pos tarif</i>), how much of them there is
 * ({@link org.pabean.goods.Quantity}) and the {@link org.pabean.goods.Country} they come from.
 */
@NullMarked
package org.pabean.goods;

import org.jspecify.annotations.NullMarked;
