package org.pabean.regime.traveller;

import java.util.List;
import java.util.Optional;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Money;
import org.pabean.regime.LevyTerms;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/** The dated rules for travellers: PMK 188/PMK.04/2010, PMK 203/PMK.04/2017, PMK 34/2025. */
final class TravellerLaw {

    static final Citation PRIZES = Citation.secondary("PMK 34/2025", "12(3)-(4)");

    private static final Citation OF_2010 = Citation.secondary("PMK 188/PMK.04/2010", "");
    private static final Citation OF_2017 = Citation.secondary("PMK 203/PMK.04/2017", "12");
    private static final Citation OF_2017_TRADE = Citation.secondary("PMK 203/PMK.04/2017", "");
    private static final Citation OF_2017_CREW = Citation.secondary("PMK 203/PMK.04/2017", "");
    private static final Citation OF_2025_CREW = Citation.secondary("PMK 203/PMK.04/2017 jo. PMK 34/2025", "");
    private static final Citation FREE_IN_2025 = Citation.verified("PMK 34/2025", "12(1)");
    private static final Citation EXCESS_IN_2025 = Citation.secondary("PMK 34/2025", "12(5)-(6)");
    private static final Citation OTHER_GOODS_IN_2025 = Citation.secondary("PMK 34/2025", "24");
    private static final Citation PILGRIMS = Citation.verified("PMK 34/2025", "12(2)");
    private static final Citation JANUARY_2018 = Citation.unverified("PMK 203/PMK.04/2017", "");

    private static final String SECOND_RULES = "2018-01-01";
    private static final String THIRD_RULES = "2025-06-06";

    /** What one passenger brings in free at one arrival, FOB. */
    static final Timeline<Money> PASSENGER_ALLOWANCE = Timeline.<Money>of("passenger allowance")
            .from("2011-01-01", Money.of("USD", "250"), OF_2010)
            .from(SECOND_RULES, Money.of("USD", "500"), OF_2017)
            .from(THIRD_RULES, Money.of("USD", "500"), FREE_IN_2025)
            .build();

    /** What one crew member brings in free at one arrival, FOB. */
    static final Timeline<Money> CREW_ALLOWANCE = Timeline.<Money>of("crew allowance")
            .from(SECOND_RULES, Money.of("USD", "50"), OF_2017_CREW)
            .from(THIRD_RULES, Money.of("USD", "50"), OF_2025_CREW)
            .build();

    /** What a hajj pilgrim of the special quota brings in free, FOB; one of the regular quota has no limit. */
    static final Timeline<Money> SPECIAL_PILGRIM_ALLOWANCE = Timeline.<Money>of("allowance of special-quota pilgrims")
            .from(THIRD_RULES, Money.of("USD", "2500"), PILGRIMS)
            .build();

    /** Whether prizes of contests come in free beside the allowance. */
    static final Timeline<Citation> PRIZE_RELIEF = Timeline.<Citation>of("prizes carried by passengers")
            .from(THIRD_RULES, PRIZES, PRIZES)
            .build();

    /** Personal goods above the allowance; silence on the duty means the general tariff. */
    static final Timeline<LevyTerms> PERSONAL_GOODS = Timeline.<LevyTerms>of("personal goods of travellers")
            .from("2011-01-01", LevyTerms.silent(), OF_2010)
            .from(SECOND_RULES, tenPercent(OF_2017), JANUARY_2018)
            .from("2018-02-01", tenPercent(OF_2017), OF_2017)
            .from(
                    THIRD_RULES,
                    tenPercent(EXCESS_IN_2025).notCollected(List.of(Levy.INCOME_TAX), EXCESS_IN_2025),
                    EXCESS_IN_2025)
            .build();

    /** Goods that are not personal; silence on the duty means the general tariff. */
    static final Timeline<LevyTerms> OTHER_GOODS = Timeline.<LevyTerms>of("other goods of travellers")
            .from("2011-01-01", LevyTerms.silent(), OF_2010)
            .from(SECOND_RULES, LevyTerms.silent(), JANUARY_2018)
            .from("2018-02-01", LevyTerms.silent(), OF_2017_TRADE)
            .from(
                    THIRD_RULES,
                    tenPercent(OTHER_GOODS_IN_2025)
                            .notCollected(Levy.ADDITIONAL_DUTIES, OTHER_GOODS_IN_2025)
                            .at(Levy.INCOME_TAX, DutyRate.percent("5"), OTHER_GOODS_IN_2025),
                    OTHER_GOODS_IN_2025)
            .build();

    private TravellerLaw() {}

    static LevyTerms tenPercent(Citation citation) {
        return LevyTerms.silent().at(Levy.IMPORT_DUTY, DutyRate.percent("10"), citation);
    }

    /** The warning of a period whose first day no source confirms. */
    static Optional<Caveat> doubtOf(Timeline.Period<LevyTerms> period) {
        return period.citation().confidence().isSettled()
                ? Optional.empty()
                : Optional.of(new Caveat(
                        "FIRST_DAY_UNKNOWN",
                        "registrationDate",
                        new Wording(
                                "PMK 203/PMK.04/2017 took effect in January 2018; its first day could not be confirmed."
                                        + " It is applied to the whole month.",
                                "PMK 203/PMK.04/2017 mulai berlaku pada Januari 2018; hari pertamanya belum dapat"
                                        + " dipastikan. Diterapkan untuk seluruh bulan itu."),
                        period.citation()));
    }
}
