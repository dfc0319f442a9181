package org.pabean.levy;

import static org.pabean.levy.RoundingPolicy.ALL_UP_1000;
import static org.pabean.levy.RoundingPolicy.DUTY_UP_1000_TAX_DOWN_1;
import static org.pabean.levy.RoundingPolicy.DUTY_UP_1000_TAX_HALF_UP_1;

import java.time.LocalDate;
import org.pabean.declaration.DocumentType;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Timeline;

/** Which rounding governs a form of declaration on a day. */
public final class RoundingRules {

    private static final Citation LAW = Citation.verified(Instruments.CUSTOMS_LAW, "36(2)");
    private static final Citation OLD_PRACTICE = Citation.secondary("PMK 228/PMK.04/2015", "");
    private static final Citation TAX_CIRCULAR = Citation.secondary("SE-22/PJ.24/1990", "");
    private static final Citation HALF_UP = Citation.verified("PER-11/PJ/2025", "62, 129(2)-(3)");

    private static final Citation PIB_DUTY = Citation.secondary("PMK 190/PMK.04/2022", "22");
    private static final Citation NOTE_DUTY = Citation.verified("PMK 96/2023", "34(2)");
    private static final Citation NOTE_TAX = Citation.verified("PMK 96/2023", "34(3)");
    private static final Citation TRAVELLER_TAX = Citation.unverified("SE-22/PJ.24/1990", "");
    private static final Citation TRAVELLER_HALF_UP = Citation.unverified("PER-11/PJ/2025", "62, 129(2)-(3)");

    private static final Timeline<RoundingRule> IMPORT_DECLARATIONS = timeline("rounding of a PIB")
            .from("2023-01-14", new RoundingRule(DUTY_UP_1000_TAX_DOWN_1, PIB_DUTY, TAX_CIRCULAR), PIB_DUTY)
            .from("2025-05-22", new RoundingRule(DUTY_UP_1000_TAX_HALF_UP_1, PIB_DUTY, HALF_UP), HALF_UP)
            .build();

    private static final Timeline<RoundingRule> CONSIGNMENT_NOTES = timeline("rounding of a consignment note")
            .from("2023-10-17", new RoundingRule(DUTY_UP_1000_TAX_DOWN_1, NOTE_DUTY, NOTE_TAX), NOTE_DUTY)
            .from("2025-05-22", new RoundingRule(DUTY_UP_1000_TAX_HALF_UP_1, NOTE_DUTY, HALF_UP), HALF_UP)
            .build();

    private static final Timeline<RoundingRule> TRAVELLERS = timeline("rounding of a passenger declaration")
            .from("2023-10-17", new RoundingRule(DUTY_UP_1000_TAX_DOWN_1, LAW, TRAVELLER_TAX), TRAVELLER_TAX)
            .from("2025-05-22", new RoundingRule(DUTY_UP_1000_TAX_HALF_UP_1, LAW, TRAVELLER_HALF_UP), TRAVELLER_HALF_UP)
            .build();

    private RoundingRules() {}

    /** The rule for a form of declaration on its day of registration. */
    public static RoundingRule on(DocumentType documentType, LocalDate day) {
        return timeline(documentType).valueOn(day);
    }

    private static Timeline<RoundingRule> timeline(DocumentType documentType) {
        return switch (documentType) {
            case IMPORT_DECLARATION, SPECIAL_IMPORT_DECLARATION -> IMPORT_DECLARATIONS;
            case CONSIGNMENT_NOTE -> CONSIGNMENT_NOTES;
            case PASSENGER_DECLARATION, CREW_DECLARATION, DEVICE_REGISTRATION -> TRAVELLERS;
        };
    }

    private static Timeline.Builder<RoundingRule> timeline(String name) {
        return Timeline.<RoundingRule>of(name).always(new RoundingRule(ALL_UP_1000, LAW, OLD_PRACTICE), OLD_PRACTICE);
    }
}
