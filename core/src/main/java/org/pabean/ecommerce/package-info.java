/**
 * Trade through electronic systems (<i>PPMSE</i>): who counts as the importer of what a shop or marketplace sells, when an
 * operator owes customs a partnership and which data it sends, and what a basket costs when it lands.
 *
 * <p>Enter at {@link org.pabean.ecommerce.EcommerceOperator}:
 *
 * <pre>{@code
 * EcommerceOperator operator = new EcommerceOperator(
 *         EcommerceOperator.Kind.MARKETPLACE, EcommerceOperator.Location.ABROAD, true, true);
 * DeemedImporter.of(operator, LocalDate.of(2025, 6, 1), Readings.defaults()).role(); // REPRESENTATIVE
 * }</pre>
 *
 * <p>Source: PMK 96/2023 arts. 2(5)-(7), 3, 13-16 as amended by PMK 111/2023 and PMK 4/2025.
 */
@NullMarked
package org.pabean.ecommerce;

import org.jspecify.annotations.NullMarked;
