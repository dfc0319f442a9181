package org.pabean.origin;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Step;
import org.pabean.goods.Country;
import org.pabean.goods.Quantity;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.money.Fraction;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;

/**
 * What a claim comes to, with all reasons.
 *
 * @param outcome the decision
 * @param proofStatus what became of the proof
 * @param citation the regulation that the decision rests on
 * @param reasons every reason against the preference, the strongest first
 * @param portions the parts of the goods with their rates; they add up to the item
 * @param components the findings on the seven components; none where no claim was weighed
 * @param agreement the agreement claimed
 * @param rateCitation the tariff regulation of the rate of the agreement
 * @param originParty the party that the goods count for
 * @param remaining what is left on the proof afterwards
 * @param submission until when the proof is handed in
 * @param waiver whether the goods are excused from the proof
 * @param proofLastDay the last day on which the proof is valid
 * @param validity whether the proof was valid
 * @param shipmentDay the day of shipment
 * @param retroactive how a retroactive check stands
 * @param interim how goods may be released while a point is open
 * @param readings answers to open points of law that it rests on
 * @param caveats warnings that it carries
 */
@Value.Builder
@PabeanStyle
public record OriginDecision(
        OriginOutcome outcome,
        ProofStatus proofStatus,
        Citation citation,
        List<OriginReason> reasons,
        List<OriginPortion> portions,
        List<ComponentFinding> components,
        Optional<AgreementCode> agreement,
        Optional<Citation> rateCitation,
        Optional<Country> originParty,
        Optional<Quantity> remaining,
        Optional<SubmissionRuling> submission,
        Optional<WaiverRuling> waiver,
        Optional<LocalDate> proofLastDay,
        Optional<ProofValidity> validity,
        Optional<LocalDate> shipmentDay,
        Optional<RetroactiveRuling> retroactive,
        Optional<InterimRelease> interim,
        List<Reading> readings,
        List<Caveat> caveats) {

    /** Copies the lists and refuses null and portions that do not add up to the item. */
    public OriginDecision {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(proofStatus, "proofStatus");
        Objects.requireNonNull(citation, "citation");
        reasons = List.copyOf(reasons);
        portions = List.copyOf(portions);
        components = List.copyOf(components);
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(rateCitation, "rateCitation");
        Objects.requireNonNull(originParty, "originParty");
        Objects.requireNonNull(remaining, "remaining");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(proofLastDay, "proofLastDay");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(shipmentDay, "shipmentDay");
        Objects.requireNonNull(retroactive, "retroactive");
        Objects.requireNonNull(interim, "interim");
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
        Fraction whole = portions.stream().map(OriginPortion::share).reduce(Fraction.ZERO, Fraction::plus);
        if (!whole.equals(Fraction.ONE)) {
            throw new IllegalArgumentException("the parts of an item add up to it, not to " + whole);
        }
    }

    /** Starts with outcome, status and source. */
    public static OriginDecisionBuilderStages.BuildStart builder() {
        return OriginDecisionBuilderStages.start();
    }

    /** The rate of the agreement if a part of the goods gets it, else the general rate; empty if rates were not asked for. */
    public Optional<DutyRate> appliedRate() {
        return portions.stream()
                .filter(OriginPortion::preferential)
                .findFirst()
                .or(() -> portions.stream().findFirst())
                .flatMap(OriginPortion::rate);
    }

    /** How much of the goods gets the rate of the agreement; empty if no quantity was declared. */
    public Optional<Quantity> preferentialQuantity() {
        return quantity(true);
    }

    /** How much of the goods gets the general rate; empty if no quantity was declared. */
    public Optional<Quantity> generalQuantity() {
        return quantity(false);
    }

    private Optional<Quantity> quantity(boolean preferential) {
        return portions.stream()
                .flatMap(each -> each.quantity().stream())
                .findFirst()
                .map(some -> {
                    Fraction sum = portions.stream()
                            .filter(each -> each.preferential() == preferential)
                            .flatMap(each -> each.quantity().stream())
                            .map(Quantity::amount)
                            .reduce(Fraction.ZERO, Fraction::plus);
                    return new Quantity(sum, some.unit());
                });
    }

    /** Whether the proof itself is in order: none of the procedural provisions failed. */
    public boolean isProofAcceptable() {
        return !reasons.contains(OriginReason.PROCEDURE);
    }

    /**
     * Whether a percentage fine follows. A wrong rate or a rejected proof carries none, nor does an excess over the proof
     * (Customs Law arts. 16(4), 17(4), 82(5), 86A name value, kind and quantity only); goods that differ from the
     * declaration may, which is not decided here: empty.
     */
    public Optional<Boolean> carriesPercentageFine() {
        return reasons.contains(OriginReason.PHYSICAL) ? Optional.empty() : Optional.of(false);
    }

    /** The decision with its reasons, parts and time limits, in words. */
    public Explanation explanation() {
        return OriginExplanation.of(this);
    }

    /** The decision as one step of a larger explanation. */
    public Step step() {
        return OriginExplanation.step(this);
    }
}
