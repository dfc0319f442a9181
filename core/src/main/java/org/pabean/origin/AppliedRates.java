package org.pabean.origin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.PreferenceRate;

/**
 * The two rates of a claim, side by side.
 *
 * @param general the general rate
 * @param preferential the rate of the agreement
 * @param ofDisputedLines rates of the agreement for the lines in dispute
 * @param citation where the rate of the agreement is written
 * @param generalIsLower whether the general rate applies since it is lower
 */
record AppliedRates(
        Optional<DutyRate> general,
        Optional<DutyRate> preferential,
        List<DutyRate> ofDisputedLines,
        Optional<Citation> citation,
        boolean generalIsLower) {

    AppliedRates {
        Objects.requireNonNull(general, "general");
        Objects.requireNonNull(preferential, "preferential");
        ofDisputedLines = List.copyOf(ofDisputedLines);
        Objects.requireNonNull(citation, "citation");
    }

    /** Chooses the rate of the agreement, and notes where the line has none. */
    static AppliedRates of(ClaimCase claimCase, RatesOfLine rates, ClaimNotes notes) {
        Optional<PreferenceRate> row = rates.schedule()
                .flatMap(schedule -> RateChoice.of(schedule, claimCase.claim().conditions()));
        notes.failUnless(rates.schedule().isEmpty() || row.isPresent(), OriginReason.NOT_IN_SCHEDULE);
        row.filter(PreferenceRate::partOfLine)
                .ifPresent(part -> notes.warn(
                        "PART_OF_LINE",
                        new Wording(
                                "The schedule grants this rate to a part of the line; check its product text.",
                                "Tarif ini hanya untuk sebagian pos tarif; periksa uraian barangnya."),
                        part.citation()));
        Optional<DutyRate> preferential = rates.preferential(claimCase.claim().conditions());
        boolean lower = preferential
                .flatMap(one -> rates.general().map(other -> RateChoice.isGeneralLower(other, one, claimCase, notes)))
                .orElse(false);
        return new AppliedRates(
                rates.general(), preferential, rates.ofDisputedLines(), row.map(PreferenceRate::citation), lower);
    }
}
