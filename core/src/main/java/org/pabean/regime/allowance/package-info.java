/**
 * What comes in free: a part of the value that bears no levies, free quantities of tobacco and drink, and the conditions
 * of shipments that are favoured (<i>pembebasan</i>).
 *
 * <p>Enter at {@link org.pabean.regime.allowance.ExciseAllowance} for tobacco and alcohol, and at the records that
 * implement {@link org.pabean.regime.allowance.ReliefClaim} for hajj pilgrims, migrant workers, prizes and devices:
 *
 * <pre>{@code
 * ExciseAllowance.of(ExciseScheme.PASSENGER, LocalDate.of(2025, 2, 1))
 *         .apply(List.of(new ExcisableGoods(ExcisableKind.CIGARETTES, Fraction.of(250))), Readings.defaults())
 *         .portions(); // 200 free, 50 destroyed
 * }</pre>
 *
 * <p>The regimes for parcels and travellers share {@link org.pabean.regime.allowance.ValueAllowance}. Source: PMK 96/2023
 * arts. 29A-30 as amended by PMK 4/2025, PMK 82/2024 art. 36, PMK 203/PMK.04/2017 arts. 12-13, PMK 141/2023.
 */
@NullMarked
package org.pabean.regime.allowance;

import org.jspecify.annotations.NullMarked;
