/**
 * What the declarant says: a {@link Declaration} of a {@link Consignment}, its items, its terms of sale (PIB, PIBK, CN,
 * passenger declaration).
 *
 * <p>Everything here is a fact stated by somebody, nothing is a result. Values that the declarant knows better than the
 * bundled data, such as a rate out of a decree that is not bundled, travel with the item as {@link DeclaredRates} and
 * always win over a look-up. Source: Customs Law arts. 10B, 28-30.
 */
@NullMarked
package org.pabean.declaration;

import org.jspecify.annotations.NullMarked;
