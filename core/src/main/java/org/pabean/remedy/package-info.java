/**
 * What can be done when customs has decided: objection (<i>keberatan</i>), appeal to the Tax Court (<i>banding</i>),
 * judicial review by the Supreme Court (<i>peninjauan kembali</i>), and what happens to the money meanwhile.
 *
 * <p>Enter through {@link org.pabean.remedy.Dispute}: a determination and the dated facts that followed it.
 *
 * <pre>{@code
 * Dispute dispute = Dispute.against(determination)
 *         .with(new SettlementFact.GuaranteeLodged(day, GuaranteeKind.CASH, amount, Optional.empty()))
 *         .with(ObjectionFact.ObjectionFiled.electronic(day));
 * DisputeStatus status = dispute.on(today);
 * status.state();          // OBJECTION_PENDING
 * status.openSteps();      // what may still be done, until when
 * }</pre>
 *
 * <p>Customs Law arts. 37A, 38, 93 to 95; PMK 51/PMK.04/2017 as amended by PMK 136/PMK.04/2022; Tax Court Law arts. 35,
 * 36, 77, 81, 82, 89 to 93; PMK 115/2024 on collection.
 */
@NullMarked
package org.pabean.remedy;

import org.jspecify.annotations.NullMarked;
