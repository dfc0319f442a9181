/**
 * What can be done when customs has decided: objection (<i>keberatan</i>), appeal to the Tax Court (<i>banding</i>),
 * judicial review by the Supreme Court (<i>peninjauan kembali</i>). {@link org.pabean.remedy.DisputeState} names where a
 * dispute stands and whether the determination is final there.
 */
@NullMarked
package org.pabean.remedy;

import org.jspecify.annotations.NullMarked;
