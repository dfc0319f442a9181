package org.pabean.ecommerce;

import java.time.LocalDate;
import org.pabean.law.Citation;
import org.pabean.law.DayCount;
import org.pabean.law.Timeline;

/** The dated rules on partnerships between operators and customs. Source: PMK 96/2023 arts. 13-16. */
final class PartnershipRules {

    static final Citation DUTY = Citation.verified("PMK 96/2023", "13(1)-(4)");
    static final Citation REFUSAL = Citation.verified("PMK 96/2023", "13(4)-(6)");
    static final Citation DATA = Citation.verified("PMK 96/2023", "14(3)-(7)");

    /** Up to so many import shipments in a calendar year no partnership is owed. */
    static final Timeline<Integer> EXEMPT_SHIPMENTS = Timeline.<Integer>of("shipments without partnership")
            .from("2023-10-17", 1_000, DUTY)
            .build();

    /** Whether operators that were above the limit at the start are still within their transition. */
    static final Timeline<Boolean> TRANSITION = Timeline.<Boolean>of("transition of partnerships")
            .always(false, DUTY)
            .from("2023-10-17", true, Citation.secondary("PMK 96/2023", ""))
            .from("2024-03-19", false, DUTY)
            .build();

    private static final int DAYS_AFTER_NOTICE = 10;

    private PartnershipRules() {}

    /** The last day for the partnership after the notice of the customs office. */
    static LocalDate lastDay(LocalDate notice, DayCount count) {
        return count.lastDay(notice, DAYS_AFTER_NOTICE);
    }
}
