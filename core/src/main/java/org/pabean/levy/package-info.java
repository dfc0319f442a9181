/**
 * Duty and taxes (<i>pungutan</i>): what each levy comes to on a value, a quantity and a treatment.
 *
 * <p>The chain runs duty → additional duties → excise → import value → VAT, luxury-goods sales tax, income tax article
 * 22; the three taxes never stand in each other's base (VAT Law art. 1(20); PMK 175/PMK.011/2013 art. 2(2)). Amounts stay
 * exact per item; a levy is rounded once for the whole declaration. The rates of the taxes come from
 * {@link org.pabean.levy.LevyRates}, which an application may implement over its own tables.
 */
@NullMarked
package org.pabean.levy;

import org.jspecify.annotations.NullMarked;
