package org.pabean.testkit;

import org.pabean.assessment.ReferenceData;

/** All facts that an assessor needs, from the fixed sources of this package. */
public final class FixedReferenceData {

    private FixedReferenceData() {}

    /** The standard forms of the fixed sources, without trade remedies and preferences. Replace what a test is about. */
    public static ReferenceData standard() {
        return ReferenceData.builder()
                .tariff(FixedTariff.standard())
                .levies(FixedLevyRates.standard())
                .exchange(FixedExchangeRates.standard())
                .countries(new FixedCountryFacts())
                .commodityGroups(new NoCommodityGroups())
                .build();
    }
}
