/**
 * Exact amounts: money, rupiah, percentages, rounding and the customs exchange rate (<i>NDPBM</i>).
 *
 * <p>Nothing here rounds by itself. An amount is an exact {@link org.pabean.money.Fraction}; it becomes a whole number
 * of rupiah only where the law orders it, through a {@link org.pabean.money.Rounding}. Small numbers are held in two
 * {@code long}s, larger ones in big integers; the two give the same results.
 *
 * <pre>{@code
 * ExchangeRate dollar = ExchangeRate.supplied(CurrencyCode.USD, Fraction.of(15_500), 1);
 * Rupiah value = dollar.convert(Money.of("USD", "1234.56"));   // 19135680
 * Rupiah duty = value.times(Percent.parse("7.5"));             // 1435176
 * duty.rounded(Rounding.UP_TO_THOUSAND);                       // 1436000
 * }</pre>
 *
 * <p>Customs Law art. 30(3)-(4) and PMK 227/PMK.04/2015 on exchange rates; PMK 190/PMK.04/2022 art. 22 on rounding.
 */
@NullMarked
package org.pabean.money;

import org.jspecify.annotations.NullMarked;
