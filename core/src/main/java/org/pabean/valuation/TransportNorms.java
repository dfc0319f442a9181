package org.pabean.valuation;

import java.util.EnumMap;
import java.util.Map;
import org.pabean.goods.FreightRegion;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.money.Percent;

/**
 * The norms that stand in for freight and insurance nobody can prove.
 *
 * <p>The regulations of 2010 and 2022 replaced the decree of 1990 with the same three rates; the first days of the older
 * ones were not read and follow their dates of signature.
 */
final class TransportNorms {

    /** Percent of the FOB value for carriage by sea, by region. */
    static final Timeline<Map<FreightRegion, Percent>> FREIGHT_BY_SEA = Timeline.<Map<FreightRegion, Percent>>of(
                    "freight norm by sea")
            .from("1990-04-01", rates(), Citation.verified("Minister's decree of 24 January 1990", ""))
            .from("2010-09-01", rates(), Citation.secondary(ValuationCitations.PMK_160, "20(1)"))
            .from("2023-01-01", rates(), Citation.secondary(ValuationCitations.PMK_144, "8"))
            .build();

    /** Percent of the CFR value. The day in 2005 on which P-02/BC/2005 began is not known; 2006 is safe. */
    static final Timeline<Percent> INSURANCE = Timeline.<Percent>of("insurance norm")
            .from("2006-01-01", Percent.parse("0.5"), Citation.verified("P-02/BC/2005", ""))
            .from("2010-09-01", Percent.parse("0.5"), Citation.secondary(ValuationCitations.PMK_160, "20"))
            .from("2023-01-01", Percent.parse("0.5"), Citation.secondary(ValuationCitations.PMK_144, "8"))
            .build();

    /** Where the tariff of IATA stands in for air freight. */
    static final Citation FREIGHT_BY_AIR = Citation.verified("Minister's decree of 24 January 1990", "3");

    /** Whether the text of the air norm in force was read. */
    static final Timeline<Boolean> AIR_NORM_READ = Timeline.<Boolean>of("air freight norm read")
            .always(true, FREIGHT_BY_AIR)
            .from("2023-01-01", false, Citation.secondary(ValuationCitations.PMK_144, "8"))
            .build();

    private TransportNorms() {}

    private static Map<FreightRegion, Percent> rates() {
        Map<FreightRegion, Percent> rates = new EnumMap<>(FreightRegion.class);
        rates.put(FreightRegion.ASEAN, Percent.of(5));
        rates.put(FreightRegion.ASIA_OR_AUSTRALIA, Percent.of(10));
        rates.put(FreightRegion.OTHER, Percent.of(15));
        return Map.copyOf(rates);
    }
}
