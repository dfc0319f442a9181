/**
 * What goods are worth for customs (<i>nilai pabean</i>): the price, what is added to it and taken from it, expressed as CIF
 * at the place of import.
 *
 * <p>Source: Customs Law art. 15; PMK 144/PMK.04/2022 and its predecessors.
 */
@NullMarked
package org.pabean.valuation;

import org.jspecify.annotations.NullMarked;
