/**
 * Which treatment goods get: the general tariff, a preference, the rules for parcels, travellers and devices, a facility
 * (<i>perlakuan kepabeanan</i>).
 *
 * <p>A {@link org.pabean.regime.TariffRegime} governs some declarations. It opens the law of the day once for a declaration
 * and then gives each item its {@link org.pabean.regime.TariffTreatment}: for each levy the rate that applies, or that it is
 * not collected, and by which article. What a treatment leaves open follows the general law. An integrator adds a regime of
 * their own by implementing the interface.
 *
 * <pre>{@code
 * TariffRegime.Ruling ruling = new GeneralRegime(Optional.empty()).open(regimeCase);
 * for (TariffTreatment treatment : ruling.treat(item)) {
 *     treatment.regime();                     // MFN
 *     treatment.terms().of(Levy.IMPORT_DUTY); // at 30 %, under PMK 26/PMK.010/2022
 * }
 * }</pre>
 *
 * <p>Customs Law arts. 10B, 10D, 12, 13, 18, 19, 25, 26 and 30(1); PP 40/2021 art. 95.
 */
@NullMarked
package org.pabean.regime;

import org.jspecify.annotations.NullMarked;
