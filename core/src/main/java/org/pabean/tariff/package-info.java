/**
 * The tariff book: which levies exist ({@link org.pabean.tariff.Levy}), in what forms a rate comes
 * ({@link org.pabean.tariff.DutyRate}), and what a line bears on a day ({@link org.pabean.tariff.TariffProvider}, tarif
 * bea masuk).
 *
 * <p>The book knows lines and days, never declarations; which of its rates a declaration gets is the work of the
 * regimes. {@code TariffProvider} is small enough to be implemented over an application's own tables.
 *
 * <pre>{@code
 * TariffSchedule book = provider.on(LocalDate.of(2025, 6, 2));
 * TariffEntry shoes = book.entry(HsCode.of("6403.99.90"));
 * shoes.duty();        // 30 %
 * shoes.citation();    // the regulation that sets it
 * }</pre>
 *
 * <p>Customs Law arts. 12 to 14 on the general tariff and preferences, 18 and 19 on additional duties; PMK
 * 26/PMK.010/2022 for the book; Excise Law art. 5 for excise.
 */
@NullMarked
package org.pabean.tariff;

import org.jspecify.annotations.NullMarked;
