/**
 * What passengers and crew carry, and the telephones that they register (<i>barang penumpang, barang awak sarana
 * pengangkut, registrasi IMEI</i>).
 *
 * <p>Three regimes stand here: {@link org.pabean.regime.traveller.PassengerRegime},
 * {@link org.pabean.regime.traveller.CrewRegime} and {@link org.pabean.regime.traveller.DeviceRegime}. Each takes an
 * allowance off the FOB value and charges the excess; goods that are not personal get no allowance.
 *
 * <pre>{@code
 * TariffRegime.Ruling ruling = new PassengerRegime().open(regimeCase);
 * ruling.relief();    // USD 500, shared over the items
 * ruling.treat(item); // duty 10 %, no income tax since 6 June 2025
 * }</pre>
 *
 * <p>Source: PMK 203/PMK.04/2017 as amended by PMK 34/2025; PER-13/BC/2021 as amended by PER-7/BC/2023; PMK 141/2023.
 */
@NullMarked
package org.pabean.regime.traveller;

import org.jspecify.annotations.NullMarked;
