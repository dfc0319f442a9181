package org.pabean.data;

import java.time.LocalDate;
import org.pabean.data.internal.CountryTable;
import org.pabean.data.internal.CoverageTable;
import org.pabean.data.internal.Kept;
import org.pabean.goods.Country;
import org.pabean.goods.CountryFacts;
import org.pabean.goods.CountryGroup;
import org.pabean.goods.FreightRegion;
import org.pabean.law.Citation;
import org.pabean.law.Coverage;

/**
 * Countries with their freight regions and memberships. Timor-Leste is a member of ASEAN from 26 October 2025. The
 * regulation names ASEAN, Asia and Australia without listing countries; the division of Asia is that of the United
 * Nations (M49), and the citation of a doubtful country says so.
 */
public final class BundledCountryFacts implements CountryFacts {

    /** Nothing is read yet. */
    public BundledCountryFacts() {}

    @Override
    public FreightRegion freightRegion(Country country, LocalDate day) {
        FreightRegion region = CountryTable.bundled().regionOutsideAsean(country);
        boolean abroad = region != FreightRegion.DOMESTIC;
        return abroad && isMember(country, CountryGroup.ASEAN, day) ? FreightRegion.ASEAN : region;
    }

    @Override
    public Citation freightRegionCitation(Country country) {
        return CountryTable.bundled().citation(country);
    }

    @Override
    public boolean isMember(Country country, CountryGroup group, LocalDate day) {
        return CountryTable.bundled().isMember(country, group, day);
    }

    @Override
    public Coverage coverage() {
        return COVERAGE.get();
    }

    private static final Kept<Coverage> COVERAGE = new Kept<>() {
        @Override
        protected Coverage load() {
            return CoverageTable.of("Negara");
        }
    };
}
