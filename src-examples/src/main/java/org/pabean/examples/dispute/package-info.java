/** The timeline of a dispute as a picture. */
@NullMarked
package org.pabean.examples.dispute;

import org.jspecify.annotations.NullMarked;
