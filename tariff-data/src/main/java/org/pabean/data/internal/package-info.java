/** How the bundled rows are read and held: no part of the API. */
@NullMarked
package org.pabean.data.internal;

import org.jspecify.annotations.NullMarked;
