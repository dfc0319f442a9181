/**
 * Whole registers of declarations, assessed in columns: what a day's law makes of millions of lines, for re-assessments,
 * forecasts and what-if questions. The figures are those of {@link org.pabean.assessment.Assessor#assess}, to the rupiah;
 * what is left out is the reasons, which the assessor gives for any one of the declarations.
 *
 * <pre>{@code
 * LineLaw law = assessor.lines(DocumentType.IMPORT_DECLARATION, day, Importer.company());
 * RegisterTotals totals = new RegisterAssessor(law).assess(Register.of(lines, customsValues));
 * long vat = totals.of(Levy.VAT, 17);
 * }</pre>
 *
 * Source: Customs Law arts. 12, 30; VAT Law art. 1(20).
 */
@NullMarked
package org.pabean.register;

import org.jspecify.annotations.NullMarked;
