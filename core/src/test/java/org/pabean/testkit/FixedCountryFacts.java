package org.pabean.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.pabean.goods.Country;
import org.pabean.goods.CountryFacts;
import org.pabean.goods.CountryGroup;
import org.pabean.goods.FreightRegion;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;

/** Facts of a few countries: MY, SG, TH and VN are in ASEAN, CH is in EFTA, AU, CN, JP and KR are near, all others far. */
public final class FixedCountryFacts implements CountryFacts {

    private static final Set<String> ASEAN = Set.of("MY", "SG", "TH", "VN", "ID");
    private static final Set<String> NEAR = Set.of("AU", "CN", "JP", "KR");

    /** The facts. */
    public FixedCountryFacts() {}

    @Override
    public FreightRegion freightRegion(Country country, LocalDate day) {
        if (country.equals(Country.INDONESIA)) {
            return FreightRegion.DOMESTIC;
        } else if (ASEAN.contains(country.code())) {
            return FreightRegion.ASEAN;
        }
        return NEAR.contains(country.code()) ? FreightRegion.ASIA_OR_AUSTRALIA : FreightRegion.OTHER;
    }

    @Override
    public Citation freightRegionCitation(Country country) {
        return Citation.secondary("PMK 144/PMK.04/2022", "8");
    }

    @Override
    public boolean isMember(Country country, CountryGroup group, LocalDate day) {
        return switch (group) {
            case ASEAN -> ASEAN.contains(country.code());
            case EFTA -> country.code().equals("CH");
        };
    }

    @Override
    public Coverage coverage() {
        return new Coverage(
                "fixed country facts",
                "test",
                LocalDate.MIN,
                LocalDate.MAX,
                ASEAN.size() + NEAR.size(),
                "a test",
                Confidence.VERIFIED,
                List.of());
    }
}
