/** Generators for property tests, published beside the library. */
@NullMarked
package org.pabean.testkit;

import org.jspecify.annotations.NullMarked;
