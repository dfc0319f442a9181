/**
 * Which treatment goods get: the general tariff, a preference, the rules for parcels, travellers and devices, a facility
 * (<i>perlakuan kepabeanan</i>).
 *
 * <p>A {@link org.pabean.regime.TariffRegime} governs some declarations. It opens the law of the day once for a declaration
 * and then gives each item its {@link org.pabean.regime.TariffTreatment}: for each levy the rate that applies, or that it is
 * not collected, and by which article. What a treatment leaves open follows the general law. An integrator adds a regime of
 * their own by implementing the interface.
 */
@NullMarked
package org.pabean.regime;

import org.jspecify.annotations.NullMarked;
