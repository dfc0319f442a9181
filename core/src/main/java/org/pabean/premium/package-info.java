/**
 * The premium for those who served in handling a breach (<i>premi</i>, Customs Law art. 113D).
 *
 * <p>It comes last: no other part of the library may know it, and nothing here reaches back into a duty or a fine. Enter
 * through {@link org.pabean.premium.PremiumRules}: it answers whether a premium is payable, how much it is, or why it is
 * not payable yet.
 *
 * <pre>{@code
 * PremiumClaim claim = PremiumClaim.of(
 *         BreachStanding.of(DisputeState.TAX_COURT_DECIDED, FineResult.STANDS),
 *         List.of(BaseComponent.of(BaseKind.ADMINISTRATIVE_FINE, Rupiah.of(120_000_000))),
 *         LocalDate.parse("2026-03-01"));
 * PremiumDecision decision = PremiumRules.standard().decide(claim);
 * decision.premium();                                  // 60000000
 * }</pre>
 *
 * <p>{@link org.pabean.premium.Contribution} lists the services that count, {@link org.pabean.premium.SplitTable} the
 * historic shares, {@link org.pabean.premium.PremiumFile} the order of events up to payment and
 * {@link org.pabean.premium.HandlingRoles} the conflicts of interest to report.
 *
 * <p>Customs Law art. 113D; PMK 243/PMK.04/2011 as amended by PMK 145/PMK.04/2016 and PMK 21/2024; WTO document
 * G/TFA/Q/IDN/6 and the replies of 2 December 2025; WTO Trade Facilitation Agreement art. 6.3.
 */
@NullMarked
package org.pabean.premium;

import org.jspecify.annotations.NullMarked;
