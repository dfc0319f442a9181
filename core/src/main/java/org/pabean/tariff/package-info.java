/**
 * The tariff book: which levies exist ({@link org.pabean.tariff.Levy}), in what forms a rate comes
 * ({@link org.pabean.tariff.DutyRate}), and what a line bears on a day ({@link org.pabean.tariff.TariffProvider}, tarif
 * bea masuk; Customs Law arts. 12-14, PMK 26/PMK.010/2022).
 *
 * <p>The book knows lines and days, never declarations; which of its rates a declaration gets is the work of the
 * regimes. {@code TariffProvider} is small enough to be implemented over an application's own tables.
 */
@NullMarked
package org.pabean.tariff;

import org.jspecify.annotations.NullMarked;
