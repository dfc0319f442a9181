/** Tests of the measuring of bulk liquids. */
@NullMarked
package org.pabean.measurement;

import org.jspecify.annotations.NullMarked;
