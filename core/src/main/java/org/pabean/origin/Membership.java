package org.pabean.origin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pabean.goods.Country;

/**
 * The states of an agreement.
 *
 * @param partners all parties but Indonesia
 * @param countedAs parties whose goods count as those of another: Liechtenstein's as Swiss (IE-CEPA Annex I art. 1(a))
 */
public record Membership(Set<Country> partners, Map<Country, Country> countedAs) {

    /** Copies the collections. */
    public Membership {
        partners = Set.copyOf(partners);
        countedAs = Map.copyOf(countedAs);
    }

    /** Whether the country is a party other than Indonesia. */
    public boolean isPartner(Country country) {
        return partners.contains(country);
    }

    /** Whether the country is a party, Indonesia among them. */
    public boolean isMember(Country country) {
        return isPartner(country) || country.equals(Country.INDONESIA);
    }

    /** The party that goods of a country count for; empty if the country is no party. */
    public Optional<Country> originParty(Country country) {
        return isMember(country) ? Optional.of(counted(country)) : Optional.empty();
    }

    /** Whether two countries are one customs territory for the agreement. */
    boolean areOne(Country one, Country other) {
        return counted(one).equals(counted(other));
    }

    private Country counted(Country country) {
        return countedAs.getOrDefault(country, country);
    }
}
