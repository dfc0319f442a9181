/** A command-line program over the library, and the examples of its documentation. */
@NullMarked
package org.pabean.examples;

import org.jspecify.annotations.NullMarked;
