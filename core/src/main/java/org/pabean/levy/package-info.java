/**
 * Duty and taxes (<i>pungutan</i>): what each levy comes to on a value, a quantity and a treatment.
 *
 * <p>The chain runs duty → additional duties → excise → import value → VAT, luxury-goods sales tax, income tax article
 * 22; the three taxes never stand in each other's base. Amounts stay exact per item; a levy is rounded once for the whole
 * declaration. The rates of the taxes come from {@link org.pabean.levy.LevyRates}, which an application may implement over
 * its own tables.
 *
 * <pre>{@code
 * LevyLaw law = rates.on(LocalDate.of(2025, 6, 2));
 * law.vat().percent();                                     // 12 %
 * law.vat().baseOfOrdinaryGoods();                         // 11/12 of the import value
 * law.incomeTax(IncomeTaxClass.OTHER, true).percent();     // 2.5 % for an importer with API
 * }</pre>
 *
 * <p>VAT Law arts. 1(20), 7(1) and PMK 131/2024; PMK 175/PMK.011/2013 art. 2(2); Income Tax Law art. 22 and PMK 51/2025;
 * PMK 190/PMK.04/2022 art. 22 on rounding.
 */
@NullMarked
package org.pabean.levy;

import org.jspecify.annotations.NullMarked;
