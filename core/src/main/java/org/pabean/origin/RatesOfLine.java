package org.pabean.origin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.PreferenceRate;
import org.pabean.tariff.RateCondition;
import org.pabean.tariff.ScheduledRate;

/**
 * The rates between which a claim decides.
 *
 * @param general the general rate of the line; empty if it is not asked for
 * @param schedule the rates of the agreement, none if the line is not in its schedule; empty if they are not asked for
 * @param ofDisputedLines rates of the agreement for the lines in dispute
 */
public record RatesOfLine(
        Optional<DutyRate> general, Optional<List<PreferenceRate>> schedule, List<DutyRate> ofDisputedLines) {

    /** No rate is asked for: only whether, and for how much of the goods, a preference is due. */
    public static final RatesOfLine NOT_ASKED = new RatesOfLine(Optional.empty(), Optional.empty(), List.of());

    /** Copies the lists and refuses null. */
    public RatesOfLine {
        Objects.requireNonNull(general, "general");
        schedule = schedule.map(List::copyOf);
        ofDisputedLines = List.copyOf(ofDisputedLines);
    }

    /** A general rate, and what the schedule of the agreement gives the line. */
    public static RatesOfLine of(DutyRate general, List<PreferenceRate> schedule) {
        return new RatesOfLine(Optional.of(general), Optional.of(schedule), List.of());
    }

    /** The rate of the agreement where these conditions are met; empty if the schedule has none, or is not asked for. */
    public Optional<DutyRate> preferential(Set<RateCondition> met) {
        return schedule.flatMap(rows -> RateChoice.of(rows, met))
                .map(PreferenceRate::rate)
                .flatMap(rate -> rate instanceof ScheduledRate.Fixed fixed
                        ? Optional.of(fixed.rate())
                        : general.map(rate::against));
    }
}
