/** Tests of the premium. */
@NullMarked
package org.pabean.premium;

import org.jspecify.annotations.NullMarked;
