/** Tariff rates, taxes and commodity groups, each with its first day and its regulation. */
@NullMarked
package org.pabean.data;

import org.jspecify.annotations.NullMarked;
