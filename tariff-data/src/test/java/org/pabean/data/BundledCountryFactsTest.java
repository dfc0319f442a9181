package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.pabean.goods.Country;
import org.pabean.goods.CountryFacts;
import org.pabean.goods.CountryGroup;
import org.pabean.goods.FreightRegion;
import org.pabean.law.Confidence;

class BundledCountryFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private static final Country TIMOR_LESTE = Country.of("TL");

    private final CountryFacts facts = new BundledCountryFacts();

    private FreightRegion region(String country) {
        return facts.freightRegion(Country.of(country), TODAY);
    }

    @Test
    void theServiceLoaderFindsTheBundledFacts() {
        assertTrue(ServiceLoader.load(CountryFacts.class).stream()
                .anyMatch(provider -> provider.type().equals(BundledCountryFacts.class)));
    }

    @Test
    void countriesFallIntoTheRegionsOfTheFreightNorm() {
        assertEquals(FreightRegion.ASEAN, region("SG"));
        assertEquals(FreightRegion.ASIA_OR_AUSTRALIA, region("CN"));
        assertEquals(FreightRegion.ASIA_OR_AUSTRALIA, region("AU"));
        assertEquals(FreightRegion.OTHER, region("NZ"));
        assertEquals(FreightRegion.OTHER, region("CH"));
        assertEquals(FreightRegion.DOMESTIC, region("ID"));
    }

    @Test
    void timorLesteIsAseanFromTheDayItJoined() {
        assertEquals(FreightRegion.ASIA_OR_AUSTRALIA, facts.freightRegion(TIMOR_LESTE, LocalDate.of(2025, 10, 25)));
        assertEquals(FreightRegion.ASEAN, facts.freightRegion(TIMOR_LESTE, LocalDate.of(2025, 10, 26)));
    }

    @Test
    void membershipsAreDated() {
        assertFalse(facts.isMember(Country.of("KH"), CountryGroup.ASEAN, LocalDate.of(1999, 4, 29)));
        assertTrue(facts.isMember(Country.of("KH"), CountryGroup.ASEAN, LocalDate.of(1999, 4, 30)));
        assertTrue(facts.isMember(Country.of("CH"), CountryGroup.EFTA, TODAY));
        assertFalse(facts.isMember(Country.of("DE"), CountryGroup.EFTA, TODAY));
    }

    @Test
    void aRegionThatIsAJudgementIsMarkedAsNotVerified() {
        assertEquals(
                Confidence.UNVERIFIED,
                facts.freightRegionCitation(Country.of("CX")).confidence());
        assertEquals(
                Confidence.SECONDARY,
                facts.freightRegionCitation(Country.of("CN")).confidence());
    }

    @Test
    void everyIsoCountryIsKnown() {
        assertEquals(249, facts.coverage().rows());
    }
}
