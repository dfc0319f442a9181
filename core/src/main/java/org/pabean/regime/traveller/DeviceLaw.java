package org.pabean.regime.traveller;

import java.util.List;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.regime.LevyTerms;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/** The dated rules for registering devices: PER-13/BC/2021, PMK 34/2025, PMK 141/2023. */
final class DeviceLaw {

    private static final Citation REGISTRATION = Citation.secondary("PER-13/BC/2021 jo. PER-7/BC/2023", "");
    private static final Citation PERSONAL_SINCE_2025 = Citation.secondary("PMK 34/2025", "12, 24");
    static final Citation LATE = Citation.secondary("PER-13/BC/2021 jo. PER-7/BC/2023", "13C");
    private static final Citation MIGRANT_WORKERS = Citation.secondary("PMK 141/2023", "");

    private static final LevyTerms WITH_INCOME_TAX =
            TravellerLaw.tenPercent(REGISTRATION).at(Levy.INCOME_TAX, DutyRate.percent("10"), REGISTRATION);

    /** What devices above the allowance pay. */
    static final Timeline<LevyTerms> TERMS = Timeline.<LevyTerms>of("registration of devices")
            .from("2020-01-01", WITH_INCOME_TAX, REGISTRATION)
            .from(
                    "2025-06-06",
                    TravellerLaw.tenPercent(PERSONAL_SINCE_2025)
                            .notCollected(List.of(Levy.INCOME_TAX), PERSONAL_SINCE_2025),
                    PERSONAL_SINCE_2025)
            .build();

    /** Since when the income tax of a late registration is open. */
    static final Timeline<Boolean> LATE_INCOME_TAX_OPEN = Timeline.<Boolean>of("late registration")
            .always(false, REGISTRATION)
            .from("2025-06-06", true, LATE)
            .build();

    /** What relieves the devices of migrant workers. */
    static final Timeline<Citation> WORKERS_RELIEF = Timeline.<Citation>of("devices of migrant workers")
            .from("2023-12-11", MIGRANT_WORKERS, MIGRANT_WORKERS)
            .build();

    private DeviceLaw() {}
}
