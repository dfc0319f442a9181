package org.pabean.goods;

import java.time.LocalDate;
import org.pabean.law.Citation;
import org.pabean.law.Coverage;

/** What customs law needs to know of countries. Implement it to use an application's own table. Safe for many threads. */
public interface CountryFacts {

    /** The freight region of a country on a day; it changes when a state joins ASEAN. */
    FreightRegion freightRegion(Country country, LocalDate day);

    /** Where the region of a country is written, and how sure it is: no regulation lists the countries of Asia. */
    Citation freightRegionCitation(Country country);

    /** Whether a country belongs to a group on a day. */
    boolean isMember(Country country, CountryGroup group, LocalDate day);

    /** Which countries are known, and where the facts come from. */
    Coverage coverage();
}
