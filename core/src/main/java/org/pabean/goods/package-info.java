/** Goods: their codes, quantities and countries. */
@NullMarked
package org.pabean.goods;

import org.jspecify.annotations.NullMarked;
