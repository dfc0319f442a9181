/**
 * The administrative fine for a breach of customs law (<i>sanksi administrasi berupa denda</i>).
 *
 * <p>Enter through {@link org.pabean.sanction.Fines}. The fine is a pure function of the breach, the day whose table
 * applies and, for repeated breaches, the history; nobody's interest in the outcome is among its inputs.
 *
 * <pre>{@code
 * Breach breach = new Breach.UnpaidDuty(
 *         UnpaidDutyArticle.IMPORT_VALUE,
 *         AssessmentSystem.SELF,
 *         List.of(FinedGoods.of(Rupiah.of(15_000_001), Rupiah.of(10_000_000))));
 * Fine fine = Fines.standard().fine(breach, LocalDate.parse("2026-01-05"));
 * fine.amount();                                       // 6251000
 * fine.explanation().toText(Locale.ENGLISH);
 * }</pre>
 *
 * <p>Customs Law arts. 16, 17, 25, 26, 36(2), 82, 86A, 114; PP 28/2008 as amended by PP 39/2019; PMK 99/PMK.04/2019;
 * PMK 96/2023 and PMK 4/2025 for consignment notes.
 */
@NullMarked
package org.pabean.sanction;

import org.jspecify.annotations.NullMarked;
