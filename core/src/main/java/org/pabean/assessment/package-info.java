/**
 * The answer: {@link org.pabean.assessment.Assessor#assess} makes an {@link org.pabean.assessment.Assessment} of a
 * declaration, with every levy exact and rounded, its warnings, the open points it rests on, and its explanation
 * (<i>penetapan</i>).
 *
 * <pre>{@code
 * Assessment assessment = assessor.assess(declaration);
 * assessment.amount(Levy.VAT);             // rounded as the law orders
 * assessment.amountDue();                  // all levies less what the government bears
 * assessment.item(1).treatment().regime(); // MFN
 * assessment.readings();                   // open points that this answer rests on
 * assessment.explanation().toText(Locale.ENGLISH);
 * }</pre>
 *
 * <p>The day of registration decides the tariff (Customs Law art. 30(1)), the day of payment the exchange rate (PMK
 * 114/PMK.04/2007 art. 3). Levies are computed per item without rounding and rounded once for the declaration (PMK
 * 190/PMK.04/2022 art. 22).
 */
@NullMarked
package org.pabean.assessment;

import org.jspecify.annotations.NullMarked;
