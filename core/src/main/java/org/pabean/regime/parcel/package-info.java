/**
 * Parcels by post and courier (<i>barang kiriman</i>): how a consignment note is charged, which form a shipment needs, who
 * assesses it, and its time limits.
 *
 * <p>Enter at {@link org.pabean.regime.parcel.ConsignmentNoteRegime} for the levies and at
 * {@link org.pabean.regime.parcel.DocumentRouting} for the form:
 *
 * <pre>{@code
 * RoutedDocument routed = DocumentRouting.forImport(
 *         ParcelImport.builder().receiver(Party.INDIVIDUAL).tradeGoods(true).scheme(Scheme.ORDINARY)
 *                 .fobInUsd(Fraction.of(45)).build(),
 *         LocalDate.of(2025, 4, 1), Readings.defaults());
 * routed.form(); // CONSIGNMENT_NOTE
 * }</pre>
 *
 * <p>The version of the rules follows the day on which the note is registered. Source: PMK 182/PMK.04/2016, PMK
 * 199/PMK.010/2019, PMK 96/2023 as amended by PMK 111/2023 and PMK 4/2025, PMK 141/2023.
 */
@NullMarked
package org.pabean.regime.parcel;

import org.jspecify.annotations.NullMarked;
