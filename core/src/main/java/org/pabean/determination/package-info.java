/**
 * Customs' own answer (<i>penetapan</i>): which document carries it, until when it could be given, when it must be paid
 * and by which remedy it can be challenged.
 *
 * <p>Enter through {@link org.pabean.determination.Determination}, which compares two assessments of a declaration, or
 * through {@link org.pabean.determination.DeterminationWindow} for the question whether customs may still determine.
 *
 * <pre>{@code
 * Determination determination = Determination.of(declared, established);
 * determination.shortfall();                           // what is missing
 * determination.documentOn(day);                       // SPTNP
 *
 * DeterminationWindow window = DeterminationWindow.of(LocalDate.parse("2026-01-10"));
 * window.officer().lastDay();                          // 2026-02-08
 * window.routeOn(LocalDate.parse("2026-02-20"));       // SPKTNP_ART17
 * }</pre>
 *
 * <p>Customs Law arts. 16, 17, 37A, 93 to 95; PMK 51/PMK.04/2008 on the documents.
 */
@NullMarked
package org.pabean.determination;

import org.jspecify.annotations.NullMarked;
