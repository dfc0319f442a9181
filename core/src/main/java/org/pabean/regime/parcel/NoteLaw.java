package org.pabean.regime.parcel;

import java.util.List;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.money.Fraction;
import org.pabean.regime.LevyTerms;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/** The dated rules of consignment notes. */
final class NoteLaw {

    static final String FIRST_KNOWN_DAY = "2018-01-01";
    static final String OF_OCTOBER_2018 = "2018-10-10";
    static final String OF_2020 = "2020-01-30";
    static final String OF_2023 = "2023-10-17";
    static final String OF_2025 = "2025-03-05";

    static final String PMK_182 = "PMK 182/PMK.04/2016";
    static final String PMK_112 = "PMK 182/PMK.04/2016 jo. PMK 112/PMK.04/2018";
    static final String PMK_199 = "PMK 199/PMK.010/2019";
    static final String PMK_96 = "PMK 96/2023 jo. PMK 111/2023";
    static final String PMK_4 = "PMK 96/2023 jo. PMK 4/2025";

    private static final Fraction CEILING = Fraction.of(1_500);
    private static final Fraction THREE = Fraction.of(3);
    private static final DutyRate FLAT_RATE = DutyRate.percent("7.5");
    private static final Citation BEFORE_POOLING = Citation.secondary(PMK_182, "");
    private static final Citation WITH_POOLING = Citation.secondary(PMK_112, "");

    /** The versions; the first one is known for 2018 on. */
    static final Timeline<NoteRules> VERSIONS = Timeline.<NoteRules>of("rules for consignment notes")
            .from(FIRST_KNOWN_DAY, ofVersionZero(100, BEFORE_POOLING), BEFORE_POOLING)
            .from(OF_OCTOBER_2018, ofVersionZero(75, WITH_POOLING), WITH_POOLING)
            .from(
                    OF_2020,
                    version(
                            RuleVersion.PMK_199_2019,
                            Citation.verified(PMK_199, "13(1)"),
                            Citation.verified(PMK_199, "20(1)-(2)"),
                            LevyTerms.silent()),
                    Citation.verified(PMK_199, "13, 20"))
            .from(
                    OF_2023,
                    version(
                            RuleVersion.PMK_96_2023,
                            Citation.verified(PMK_96, "29(2)"),
                            Citation.verified(PMK_96, "29(3)"),
                            LevyTerms.silent()),
                    Citation.verified(PMK_96, "29"))
            .from(
                    OF_2025,
                    version(
                            RuleVersion.PMK_4_2025,
                            Citation.verified(PMK_4, "29(2)"),
                            Citation.verified(PMK_4, "29(3)"),
                            LevyTerms.silent()
                                    .notCollected(Levy.ADDITIONAL_DUTIES, Citation.verified(PMK_4, "29(3)-(4)"))),
                    Citation.verified(PMK_4, "29"))
            .build();

    private NoteLaw() {}

    private static NoteRules ofVersionZero(long freeLimit, Citation citation) {
        LevyTerms free = LevyTerms.silent()
                .notCollected(List.of(Levy.IMPORT_DUTY, Levy.VAT, Levy.LUXURY_TAX, Levy.INCOME_TAX), citation)
                .notCollected(Levy.ADDITIONAL_DUTIES, citation);
        LevyTerms flat = LevyTerms.silent()
                .at(Levy.IMPORT_DUTY, FLAT_RATE, citation)
                .at(Levy.INCOME_TAX, DutyRate.percent("10"), citation);
        return new NoteRules(RuleVersion.PMK_182_2016, Fraction.of(freeLimit), free, flat, Optional.empty(), CEILING);
    }

    private static NoteRules version(RuleVersion name, Citation small, Citation flat, LevyTerms listed) {
        LevyTerms free = LevyTerms.silent()
                .notCollected(List.of(Levy.IMPORT_DUTY, Levy.INCOME_TAX), small)
                .notCollected(Levy.ADDITIONAL_DUTIES, small);
        return new NoteRules(name, THREE, free, flat(flat), Optional.of(listed), CEILING);
    }

    /** Duty at the flat rate, no additional duties, no income tax. */
    static LevyTerms flat(Citation citation) {
        return LevyTerms.silent()
                .at(Levy.IMPORT_DUTY, FLAT_RATE, citation)
                .notCollected(List.of(Levy.INCOME_TAX), citation)
                .notCollected(Levy.ADDITIONAL_DUTIES, citation);
    }
}
