/**
 * Preferential origin: whether goods get the rate of a trade agreement (<i>tarif preferensi</i>). A claim passes the way
 * of release, what has to be stated and handed in, and the seven components of the verification; each has its own
 * consequence.
 *
 * <p>Enter at {@link org.pabean.origin.OriginVerification}:
 *
 * <pre>{@code
 * OriginDecision decision = OriginVerification.with(Readings.defaults()).decide(claimCase, rates);
 * decision.outcome();     // PARTIAL_MFN_EXCESS
 * decision.reasons();     // every reason found, the strongest decides
 * decision.portions();    // 80 of 100 pieces at the rate of the agreement, the rest at the general rate
 * }</pre>
 *
 * <p>Agreements are rows of data ({@link org.pabean.origin.Agreements}); what was not read of one is empty, and a named
 * reading says what is done instead. {@link org.pabean.origin.ProofLedger} draws the quantity of a proof down over many
 * releases; {@link org.pabean.origin.BillOfMaterials} computes criteria from cost data.
 *
 * <p>Source: Customs Law art. 13; PMK 122/PMK.04/2021 (IE-CEPA) and its sister regulations; PMK 35/2023; PP 40/2021 arts.
 * 95, 104; ATIGA, AJCEP, AANZFTA and IJEPA for their own rules of origin.
 */
@NullMarked
package org.pabean.origin;

import org.jspecify.annotations.NullMarked;
