/** What the tests need when they run against faults put into the core. */
@NullMarked
package org.pabean.mutation;

import org.jspecify.annotations.NullMarked;
