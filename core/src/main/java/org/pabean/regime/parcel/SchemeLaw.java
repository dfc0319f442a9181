package org.pabean.regime.parcel;

import java.util.List;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.money.Money;
import org.pabean.regime.LevyTerms;
import org.pabean.tariff.Levy;

/** The dated reliefs for parcels: what is free of them, and how the rest is charged. */
final class SchemeLaw {

    private static final Citation HAJJ_CITATION = Citation.verified(NoteLaw.PMK_4, "29A");
    private static final Citation PRIZE_CITATION = Citation.secondary(NoteLaw.PMK_4, "29C");
    private static final Citation WORKER_CITATION = Citation.secondary("PMK 141/2023", "");
    private static final Citation LETTERS_2019 = Citation.verified(NoteLaw.PMK_199, "13(3)");
    private static final Citation LETTERS_2023 = Citation.verified("PMK 96/2023", "20, 29(1)");

    /** Parcels of hajj pilgrims. */
    static final Timeline<SchemeRules> HAJJ = Timeline.<SchemeRules>of("parcels of hajj pilgrims")
            .from(NoteLaw.OF_2025, new SchemeRules(Money.of("USD", "1500"), NoteLaw.flat(HAJJ_CITATION)), HAJJ_CITATION)
            .build();

    /** Parcels of migrant workers. */
    static final Timeline<SchemeRules> MIGRANT_WORKER = Timeline.<SchemeRules>of("parcels of migrant workers")
            .from("2023-12-11", new SchemeRules(Money.of("USD", "500"), NoteLaw.flat(WORKER_CITATION)), WORKER_CITATION)
            .build();

    /** Prizes; the allowance is told in pieces, not in value. */
    static final Timeline<SchemeRules> PRIZE = Timeline.<SchemeRules>of("prizes by consignment note")
            .from(NoteLaw.OF_2025, new SchemeRules(Money.of("USD", "0"), NoteLaw.flat(PRIZE_CITATION)), PRIZE_CITATION)
            .build();

    /** Letters, postcards and documents. */
    static final Timeline<LevyTerms> CORRESPONDENCE = Timeline.<LevyTerms>of("letters and documents")
            .from(NoteLaw.OF_2020, nothing(LETTERS_2019), LETTERS_2019)
            .from(NoteLaw.OF_2023, nothing(LETTERS_2023), LETTERS_2023)
            .build();

    private SchemeLaw() {}

    /**
     * The rules of a relief.
     *
     * @param allowance what is free of each favoured shipment, FOB
     * @param excess the terms of the rest
     */
    record SchemeRules(Money allowance, LevyTerms excess) {}

    private static LevyTerms nothing(Citation citation) {
        return LevyTerms.silent()
                .notCollected(List.of(Levy.IMPORT_DUTY, Levy.VAT, Levy.LUXURY_TAX, Levy.INCOME_TAX), citation)
                .notCollected(Levy.ADDITIONAL_DUTIES, citation);
    }
}
