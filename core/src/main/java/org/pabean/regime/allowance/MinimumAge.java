package org.pabean.regime.allowance;

import org.pabean.law.Citation;
import org.pabean.law.Timeline;

/** The ages below which a traveller brings in no tobacco and no drink free. Source: PER-09/BC/2018 art. 19. */
final class MinimumAge {

    private static final Citation CITATION = Citation.secondary("PER-09/BC/2018", "19");

    private static final Timeline<Integer> TOBACCO = Timeline.<Integer>of("age for tobacco")
            .from("2018-01-01", 18, CITATION)
            .build();

    private static final Timeline<Integer> DRINK = Timeline.<Integer>of("age for alcohol")
            .from("2018-01-01", 21, CITATION)
            .build();

    private MinimumAge() {}

    static Timeline<Integer> of(ExcisableKind kind) {
        return kind.isTobacco() ? TOBACCO : DRINK;
    }
}
