package org.pabean.levy;

import java.time.LocalDate;
import org.pabean.declaration.DocumentType;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Timeline;

/** Which rounding policy governs a form of declaration on a day. */
public final class RoundingRules {

    private static final Citation HALF_UP = Citation.verified("PER-11/PJ/2025", "62, 129(2)-(3)");

    private static final Timeline<RoundingPolicy> IMPORT_DECLARATIONS = Timeline.<RoundingPolicy>of("rounding of a PIB")
            .always(RoundingPolicy.ALL_UP_1000, Citation.secondary("PMK 228/PMK.04/2015", ""))
            .from("2023-01-14", RoundingPolicy.DUTY_UP_1000_TAX_DOWN_1, Citation.secondary("PMK 190/PMK.04/2022", "22"))
            .from("2025-05-22", RoundingPolicy.DUTY_UP_1000_TAX_HALF_UP_1, HALF_UP)
            .build();

    private static final Timeline<RoundingPolicy> CONSIGNMENT_NOTES = Timeline.<RoundingPolicy>of(
                    "rounding of a consignment note")
            .always(RoundingPolicy.ALL_UP_1000, Citation.secondary("PMK 228/PMK.04/2015", ""))
            .from("2023-10-17", RoundingPolicy.DUTY_UP_1000_TAX_DOWN_1, Citation.verified("PMK 96/2023", "34(2)-(3)"))
            .from("2025-05-22", RoundingPolicy.DUTY_UP_1000_TAX_HALF_UP_1, HALF_UP)
            .build();

    private static final Timeline<RoundingPolicy> TRAVELLERS = Timeline.<RoundingPolicy>of(
                    "rounding of a passenger declaration")
            .always(RoundingPolicy.ALL_UP_1000, Citation.unverified(Instruments.CUSTOMS_LAW, "36(2)"))
            .from(
                    "2023-10-17",
                    RoundingPolicy.DUTY_UP_1000_TAX_DOWN_1,
                    Citation.unverified(Instruments.CUSTOMS_LAW, "36(2)"))
            .from(
                    "2025-05-22",
                    RoundingPolicy.DUTY_UP_1000_TAX_HALF_UP_1,
                    Citation.unverified("PER-11/PJ/2025", "62, 129(2)-(3)"))
            .build();

    private RoundingRules() {}

    /** The policy of a form of declaration on its day of registration. */
    public static Timeline.Period<RoundingPolicy> on(DocumentType documentType, LocalDate day) {
        return switch (documentType) {
            case IMPORT_DECLARATION, SPECIAL_IMPORT_DECLARATION -> IMPORT_DECLARATIONS.on(day);
            case CONSIGNMENT_NOTE -> CONSIGNMENT_NOTES.on(day);
            case PASSENGER_DECLARATION, CREW_DECLARATION, DEVICE_REGISTRATION -> TRAVELLERS.on(day);
        };
    }
}
