/**
 * Running worked cases: one JSON object per line, one operation of the library per case. An operation turns the facts of
 * a case into a call of the public API and the answer into fields; it never sees what the case expects.
 */
@NullMarked
package org.pabean.examples.casebook;

import org.jspecify.annotations.NullMarked;
