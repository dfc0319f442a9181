/** Reading declarations and cases from JSON, with every fault of the text named at once. */
@NullMarked
package org.pabean.examples.json;

import org.jspecify.annotations.NullMarked;
