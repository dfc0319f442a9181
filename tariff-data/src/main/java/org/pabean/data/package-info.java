/**
 * The bundled rates: tariff lines, taxes and exchange rates, each with its first day and its regulation.
 *
 * <p>Enter at {@link org.pabean.data.BundledTariff}, {@link org.pabean.data.BundledLevyRates} and
 * {@link org.pabean.data.BundledExchangeRates}, which a {@link java.util.ServiceLoader} finds as well. The rows stand in
 * the jar as small CSV files beside the classes: codes, numbers, days and a key into {@code citations.csv}. A row is
 * added when a regulation changes a rate, and never changed or deleted once released, so that an assessment of an old
 * declaration stays as it was.
 *
 * <p>Nothing here is an official file. Each provider's {@code coverage()} says what the rows were taken from and what is
 * missing; load an official file over them before duty is paid on these numbers:
 *
 * <pre>{@code
 * TariffLayer official = TariffLayer.parse("own.csv", file);
 * OverlaidTariff tariff = new BundledTariff().overlaidBy(official);
 * tariff.on(day).entry(HsCode.of("6404.11.90")).duty();       // the rate of the file
 * Assessor assessor = Assessor.of(ReferenceData.standard().withTariff(tariff));
 * }</pre>
 *
 * <p>PMK 6/PMK.010/2017 and PMK 26/PMK.010/2022 for the tariff books; PMK 131/2024 and PMK 51/2025 for
 * the taxes; the decrees of the Minister of Finance for exchange rates. {@code citations.csv} names the regulation of each
 * row.
 */
@NullMarked
package org.pabean.data;

import org.jspecify.annotations.NullMarked;
