/** The test kit, tested: its generators, its assertions, and its contracts against implementations with planted bugs. */
@NullMarked
package org.pabean.selftest;

import org.jspecify.annotations.NullMarked;
