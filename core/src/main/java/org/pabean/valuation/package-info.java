/**
 * What imported goods are worth for customs (<i>nilai pabean</i>): the customs value on a CIF basis.
 *
 * <p>Enter at {@link org.pabean.valuation.ConsignmentValuation}, which shares out the costs of the way and brings every
 * priced line of a consignment to CIF, or at {@link org.pabean.valuation.CifBuildUp} for a single price.
 *
 * <p>Sources: Customs Law art. 15 with its elucidation; PMK 144/PMK.04/2022 and before 2023 PMK 160/PMK.04/2010; the WTO
 * Customs Valuation Agreement, ratified by Law 7/1994.
 */
@NullMarked
package org.pabean.valuation;

import org.jspecify.annotations.NullMarked;
