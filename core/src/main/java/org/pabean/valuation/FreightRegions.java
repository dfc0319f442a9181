package org.pabean.valuation;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.goods.Country;

/** Says in which region of the freight norm a country lies. The regulation names regions without listing countries. */
@FunctionalInterface
public interface FreightRegions {

    /** The region of a country on a day; empty if it is not known. */
    Optional<FreightRegion> regionOf(Country country, LocalDate day);

    /** Knows no country, so that every freight norm has to be refused. */
    static FreightRegions none() {
        return (country, day) -> Optional.empty();
    }
}
