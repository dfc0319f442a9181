/** Tests of the customs laboratory and of the border measures against counterfeits. */
@NullMarked
package org.pabean.laboratory;

import org.jspecify.annotations.NullMarked;
