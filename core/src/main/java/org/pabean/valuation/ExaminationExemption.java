package org.pabean.valuation;

import java.time.LocalDate;
import org.pabean.law.Citation;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;

/** Imports whose declared values officers did not examine until 2022. Source: PMK 62/PMK.04/2018. */
public enum ExaminationExemption {
    /** By an authorised economic operator. */
    AUTHORISED_OPERATOR,
    /** Under an investment facility (<i>BKPM</i>). */
    INVESTMENT_FACILITY,
    /** Under the export facility of exemption (<i>KITE</i>). */
    EXPORT_FACILITY,
    /** Under an exemption of the Director General. */
    EXEMPTION_FACILITY,
    /** By the government itself. */
    GOVERNMENT_IMPORT;

    private static final Timeline<Boolean> LISTED = Timeline.<Boolean>of("imports exempt from examination of value")
            .always(true, Citation.secondary("PMK 62/PMK.04/2018", ""))
            .from("2023-01-01", false, Citation.secondary(ValuationCitations.PMK_144, ""))
            .build();

    /** Whether the value of such an import is left unexamined in a declaration of this day. */
    public boolean applies(LocalDate registrationDate, Readings readings) {
        return LISTED.valueOn(registrationDate)
                || readings.of(ExemptionsFrom2023.class) == ExemptionsFrom2023.AS_BEFORE;
    }
}
