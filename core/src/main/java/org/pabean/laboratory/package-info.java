/**
 * The customs laboratory (<i>Balai Laboratorium Bea dan Cukai</i>, BLBC) and counterfeit goods at the border.
 *
 * <p>A {@link org.pabean.laboratory.TestRequest} asks whether a sample may be tested where; a
 * {@link org.pabean.laboratory.Finding} is what came out. {@link org.pabean.laboratory.LaboratoryRules} says what the
 * finding does to a declaration: description and line, release, breach and fine, document and route. A finding is
 * evidence and can be contested in objection and appeal.
 *
 * <pre>{@code
 * TestedDeclaration declared = TestedDeclaration.builder()
 *         .direction(Direction.IMPORT)
 *         .registrationDate(LocalDate.parse("2026-01-10"))
 *         .declared(TestedGoods.of("polymer waste"))
 *         .dutyPaid(Rupiah.of(5_000_000))
 *         .dutyDue(Rupiah.of(20_000_000))
 *         .build();
 * FindingEffect effect = LaboratoryRules.standard().effect(
 *         declared,
 *         new Finding.DifferentGoods(TestedGoods.of("polymer in primary form")),
 *         LocalDate.parse("2026-01-28"));
 * effect.fine();                                       // 33750000 rupiah
 * }</pre>
 *
 * <p>Suspected counterfeits go through {@link org.pabean.laboratory.RightHolderNotice},
 * {@link org.pabean.laboratory.CourtFiling} and {@link org.pabean.laboratory.CourtSuspension}.
 *
 * <p>Customs Law arts. 16, 17, 53 to 62, 82; PER-14/BC/2024; PP 20/2017 art. 7; Perma 6/2019 art. 10.
 */
@NullMarked
package org.pabean.laboratory;

import org.jspecify.annotations.NullMarked;
