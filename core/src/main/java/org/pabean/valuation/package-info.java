/**
 * What imported goods are worth for customs (<i>nilai pabean</i>): the customs value on a CIF basis, by the first of six
 * methods that can be used.
 *
 * <p>Enter at {@link org.pabean.valuation.ValuationSequence}, which takes the facts of one line of goods, a
 * {@link org.pabean.valuation.ValueDeclaration}, through the methods and answers with a
 * {@link org.pabean.valuation.ValuationOutcome}; or at {@link org.pabean.valuation.ConsignmentValuation}, which does so for
 * every line of a consignment after sharing out the costs of its way. What methods II to VI work on travels with the line as
 * its {@link org.pabean.declaration.ValuationEvidence}. Each method is a {@link org.pabean.valuation.ValuationMethod}, which an
 * application can replace by its own.
 *
 * <p>An amount in another currency than the price is converted at the customs rates of the declaration. Lines without a value
 * are refused together, with the reason for which each method was left.
 *
 * <pre>{@code
 * ValuationContext context = ValuationContext.on(registrationDate, countries);
 * ValuationOutcome outcome = ValuationSequence.standard().determine(facts, context);
 * }</pre>
 *
 * <p>Sources: Customs Law art. 15 with its elucidation; PMK 144/PMK.04/2022 and before 2023 PMK 160/PMK.04/2010; the WTO
 * Customs Valuation Agreement, ratified by Law 7/1994.
 */
@NullMarked
package org.pabean.valuation;

import org.jspecify.annotations.NullMarked;
