package org.pabean.valuation;

import java.time.LocalDate;
import java.util.List;
import org.pabean.goods.Country;
import org.pabean.goods.CountryFacts;
import org.pabean.goods.CountryGroup;
import org.pabean.goods.FreightRegion;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;

/** The freight regions of the few countries that tests ship from. */
final class FewCountries implements CountryFacts {

    @Override
    public FreightRegion freightRegion(Country country, LocalDate day) {
        return switch (country.code()) {
            case "ID" -> FreightRegion.DOMESTIC;
            case "SG", "TH", "MY" -> FreightRegion.ASEAN;
            case "CN", "KR", "AU" -> FreightRegion.ASIA_OR_AUSTRALIA;
            default -> FreightRegion.OTHER;
        };
    }

    @Override
    public Citation freightRegionCitation(Country country) {
        return Citation.secondary("PMK 144/PMK.04/2022", "8");
    }

    @Override
    public boolean isMember(Country country, CountryGroup group, LocalDate day) {
        return group == CountryGroup.ASEAN && freightRegion(country, day) == FreightRegion.ASEAN;
    }

    @Override
    public Coverage coverage() {
        return new Coverage(
                "few countries", "1", LocalDate.MIN, LocalDate.MAX, 7, "tests", Confidence.UNVERIFIED, List.of());
    }
}
