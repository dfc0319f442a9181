/** What the library's own packages share and its users never see. */
@NullMarked
package org.pabean.internal;

import org.jspecify.annotations.NullMarked;
