/**
 * The bundled rates: tariff lines, taxes and exchange rates, each with its first day and its regulation.
 *
 * <p>Enter at {@link org.pabean.data.BundledTariff}, {@link org.pabean.data.BundledLevyRates} and
 * {@link org.pabean.data.BundledExchangeRates}, which a {@link java.util.ServiceLoader} finds as well;
 * {@link org.pabean.data.BundledData} lists all data sets. The rows stand in the jar as small CSV files beside the classes:
 * codes, numbers, days and a key into {@code citations.csv}. A row is added when a regulation changes a rate, and never
 * changed or deleted once released, so that an assessment of an old declaration stays as it was.
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
 *
 * <h2>When the law changes: the yearly walk</h2>
 *
 * <ol>
 *   <li>Ask {@link org.pabean.data.BundledData#endingBy} with a day two months ahead; the exchange rates are always among
 *       its answers, since a decree holds for a week. Load new decrees with
 *       {@link org.pabean.data.DecreedExchangeRates}.
 *   <li>Look through the regulations of the year: the tariff book and its amendments (PMK 26/PMK.010/2022 and those after
 *       it), VAT (VAT Law art. 7 and the regulation of its base), income tax article 22 (PMK 51/2025 and those after it),
 *       excise on drinks and alcohol, the commodity groups of consignment notes, trade remedies, agreements.
 *   <li>For each change add a row with its first day, which ends the row before it, and add the regulation to
 *       {@code citations.csv}; count the rows of the file in {@code coverage.csv}. No released row and no class changes. The sums of the files stand in {@code checksums.csv};
 *       {@code DamagedDataTest} writes them anew with {@code -Dpabean.golden=rewrite}.
 *   <li>Until a release carries the change, load it: {@link org.pabean.data.TariffLayer},
 *       {@link org.pabean.data.VatRateList}, {@link org.pabean.data.IncomeTaxLists},
 *       {@link org.pabean.data.ListedTradeRemedies}, {@link org.pabean.data.PreferenceSchedule}. Each file is refused whole,
 *       with the row of every fault, or lies over the bundled rows from the days that it names.
 *   <li>Run the tests: every row is asked back, the numbers of lines are compared with the regulation, and what ends soon
 *       is listed.
 * </ol>
 */
@NullMarked
package org.pabean.data;

import org.jspecify.annotations.NullMarked;
