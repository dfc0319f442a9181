package org.pabean.remedy;

import java.time.LocalDate;
import java.util.List;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;

/** How an objection reaches the Director General. */
public enum FilingChannel {
    /** Through the portal. */
    ELECTRONIC,
    /** On paper. */
    PAPER,
    /** On paper at the nearest customs office while the portal is out of service. */
    PAPER_DURING_OUTAGE;

    private static final Timeline<List<FilingChannel>> ACCEPTED = Timeline.<List<FilingChannel>>of("filing channels")
            .always(List.of(ELECTRONIC, PAPER, PAPER_DURING_OUTAGE), Citation.secondary("PMK 51/PMK.04/2017", ""))
            .from(
                    "2023-01-01",
                    List.of(ELECTRONIC, PAPER_DURING_OUTAGE),
                    Citation.secondary(RemedyInstruments.OBJECTION_RULES, "4, 4A"))
            .build();

    /** Whether an objection filed on a day may come this way. */
    public boolean isAcceptedOn(LocalDate day) {
        return ACCEPTED.valueOn(day).contains(this);
    }
}
