/**
 * How much bulk liquid there is: from the level in a tank to the quantity that a specific duty is counted on
 * (<i>sounding</i>, <i>pengukuran barang curah cair</i>).
 *
 * <p>A {@link org.pabean.measurement.TankReading} turns a level into the observed volume. What follows depends on the
 * goods: {@link org.pabean.measurement.LiquidAsObserved} (group A: water, vegetable oils),
 * {@link org.pabean.measurement.LiquidByCoefficient} (group B: chemicals) or
 * {@link org.pabean.measurement.LiquidByTable} (group C: petroleum, with a
 * {@link org.pabean.measurement.VolumeCorrection} to 15 °C). Each is a
 * {@link org.pabean.measurement.MeasuredLiquid}: it has a weight, gives the quantity in the unit of the tariff and
 * explains itself. {@link org.pabean.measurement.BulkTolerance} compares what was found with what was declared.
 *
 * <pre>{@code
 * Quantity observed = TankReading.atLevel(table, Fraction.parse("7312")).volume();
 * VolumeCorrection correction = VolumeCorrection.of(
 *         CorrectionTable.PRODUCTS_54B, Fraction.of(845), Fraction.parse("32.5"), Readings.defaults());
 * Quantity tonnes = LiquidByTable.of(observed, correction, Readings.defaults()).dutiable(UnitOfMeasure.TNE);
 * }</pre>
 *
 * <p>A calculator for checking a bill, not a standard for custody transfer. Sources: ASTM D1250-80 table 54, the
 * training slides of the Directorate General on bulk liquids, PMK 26/PMK.04/2020, Customs Law art. 26(1)g.
 */
@NullMarked
package org.pabean.measurement;

import org.jspecify.annotations.NullMarked;
