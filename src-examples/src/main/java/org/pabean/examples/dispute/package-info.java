/** A dispute from determination to premium; its timeline as a picture and as a page. */
@NullMarked
package org.pabean.examples.dispute;

import org.jspecify.annotations.NullMarked;
