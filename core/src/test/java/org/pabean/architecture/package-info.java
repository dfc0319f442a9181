/** What the build of the house promises, held by tests: one-way imports, closed signatures, nothing hidden. */
@NullMarked
package org.pabean.architecture;

import org.jspecify.annotations.NullMarked;
