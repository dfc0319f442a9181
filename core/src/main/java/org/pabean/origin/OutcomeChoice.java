package org.pabean.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.Reclassification;
import org.pabean.declaration.RetroactiveCheck;
import org.pabean.goods.Quantity;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.tariff.DutyRate;

/**
 * Turns what the checks noted into the outcome and the parts of the goods. The order of the outcomes is that of the
 * regulation: rejection before general rate before excess before another rate (PMK 122/PMK.04/2021).
 */
final class OutcomeChoice {

    private final ClaimCase claimCase;
    private final ClaimNotes notes;
    private final AppliedRates rates;
    private final Optional<ProofQuantity> onProof;
    private final boolean byWaiver;
    private final OriginOutcome outcome;

    OutcomeChoice(
            ClaimCase claimCase,
            ClaimNotes notes,
            AppliedRates rates,
            Optional<ProofQuantity> onProof,
            boolean byWaiver,
            boolean open) {
        this.claimCase = claimCase;
        this.notes = notes;
        this.rates = rates;
        this.onProof = onProof;
        this.byWaiver = byWaiver;
        this.outcome = outcome(open);
    }

    OriginDecisionBuilderStages.BuildFinal decision() {
        return OriginDecision.builder()
                .outcome(outcome)
                .proofStatus(status())
                .citation(claimCase.agreement().procedure(claimCase.day(), ""))
                .addAllReasons(notes.reasons())
                .addAllPortions(portions())
                .rateCitation(rates.citation())
                .remaining(remaining())
                .interim(interim());
    }

    boolean hasExcess() {
        return onProof.filter(ProofQuantity::isExceeded).isPresent();
    }

    boolean isRedetermined() {
        boolean reclassified = claimCase
                .findings()
                .reclassification()
                .filter(Reclassification::settled)
                .isPresent();
        Optional<DutyRate> declared = claimCase.claim().declaredRate();
        return reclassified
                || claimCase.findings().notMet().contains(OriginComponent.RATE)
                || (declared.isPresent() && rates.preferential().isPresent() && !declared.equals(rates.preferential()));
    }

    private OriginOutcome outcome(boolean open) {
        if (!notes.reasons().isEmpty()) {
            return OriginOutcome.MFN_ALL;
        } else if (open) {
            return OriginOutcome.PENDING_VERIFICATION;
        } else if (ExhibitionCheck.isOutsideRule(claimCase)) {
            return OriginOutcome.EXHIBITION_RULE_NOT_APPLICABLE;
        } else if (rates.generalIsLower()) {
            return OriginOutcome.MFN_LOWER_APPLIES;
        } else if (byWaiver) {
            return OriginOutcome.PREFERENTIAL_WAIVER;
        } else if (hasExcess()) {
            return OriginOutcome.PARTIAL_MFN_EXCESS;
        }
        return isRedetermined() ? OriginOutcome.PREFERENTIAL_REDETERMINED : OriginOutcome.PREFERENTIAL;
    }

    private ProofStatus status() {
        if (!notes.reasons().isEmpty()) {
            return notes.reasons().get(0).proofStatus();
        } else if (byWaiver) {
            return ProofStatus.WAIVED;
        }
        return switch (outcome) {
            case PENDING_VERIFICATION, EXHIBITION_RULE_NOT_APPLICABLE -> ProofStatus.EXAMINED;
            default -> ProofStatus.ACCEPTED;
        };
    }

    private List<OriginPortion> portions() {
        boolean preferential = outcome.givesPreference() || isReleasedUnderGuarantee();
        if (!preferential || !hasExcess()) {
            return List.of(new OriginPortion(preferential, Fraction.ONE, claimCase.quantity(), rate(preferential)));
        }
        ProofQuantity quantity = onProof.orElseThrow();
        Fraction covered = quantity.coveredShare();
        List<OriginPortion> portions = new ArrayList<>();
        if (covered.signum() > 0) {
            portions.add(new OriginPortion(true, covered, Optional.of(quantity.covered()), rate(true)));
        }
        portions.add(
                new OriginPortion(false, Fraction.ONE.minus(covered), Optional.of(quantity.excess()), rate(false)));
        return portions;
    }

    private Optional<DutyRate> rate(boolean preferential) {
        return preferential ? rates.preferential() : rates.general();
    }

    private boolean isReleasedUnderGuarantee() {
        boolean guaranteed = outcome == OriginOutcome.PENDING_VERIFICATION
                && isReleaseAllowed()
                && notes.read(InterimRate.class) == InterimRate.PREFERENCE_UNDER_GUARANTEE;
        if (guaranteed) {
            notes.warn(
                    "GUARANTEE_FOR_THE_DIFFERENCE",
                    new Wording(
                            "The difference to the general rate is guaranteed until the doubt is settled.",
                            "Selisih dengan tarif umum dijaminkan sampai keraguan terselesaikan."),
                    claimCase.agreement().procedure(claimCase.day(), ""));
        }
        return guaranteed;
    }

    private Optional<Quantity> remaining() {
        return outcome.givesPreference()
                ? onProof.map(ProofQuantity::remaining)
                : onProof.map(quantity -> new Quantity(
                        quantity.remaining().amount().plus(quantity.covered().amount()),
                        quantity.remaining().unit()));
    }

    private Optional<InterimRelease> interim() {
        if (outcome != OriginOutcome.PENDING_VERIFICATION) {
            return Optional.empty();
        }
        List<DutyRate> allowed = new ArrayList<>(rates.general().stream().toList());
        highest(rates.ofDisputedLines()).or(rates::preferential).ifPresent(allowed::add);
        return Optional.of(new InterimRelease(isReleaseAllowed(), allowed));
    }

    private boolean isReleaseAllowed() {
        return claimCase
                .findings()
                .retroactiveCheck()
                .filter(RetroactiveCheck::barred)
                .isEmpty();
    }

    private static Optional<DutyRate> highest(List<DutyRate> disputed) {
        return disputed.stream().reduce((a, b) -> RateChoice.isAtLeast(a, b) ? a : b);
    }
}
