/**
 * Exact amounts: money, rupiah, percentages, rounding and the customs exchange rate (<i>NDPBM</i>).
 *
 * <p>Nothing here rounds by itself. An amount is an exact {@link org.pabean.money.Fraction}; it becomes a whole number
 * of rupiah only where the law orders it, through a {@link org.pabean.money.Rounding}. Small numbers are held in two
 * {@code long}s, larger ones in big integers; the two give the same results.
 */
@NullMarked
package org.pabean.money;

import org.jspecify.annotations.NullMarked;
