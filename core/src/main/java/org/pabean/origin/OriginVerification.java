package org.pabean.origin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pabean.goods.Quantity;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;
import org.pabean.tariff.DutyRate;

/**
 * Verifies claims to the rates of trade agreements (<i>penelitian bukti asal</i>): the way of release, what has to be
 * stated and handed in, and the seven components, cumulatively. Immutable. Source: PMK 122/PMK.04/2021 and its sister
 * regulations.
 */
public final class OriginVerification {

    private static final Citation CLAIMED_ONLY = Citation.verified(Instruments.CUSTOMS_LAW, "12(1), 13(1)a");

    private final Readings readings;

    private OriginVerification(Readings readings) {
        this.readings = Objects.requireNonNull(readings, "readings");
    }

    /** A verification with these answers to open points of law. */
    public static OriginVerification with(Readings readings) {
        return new OriginVerification(readings);
    }

    /** The decision on goods for which nothing is claimed: a preference is never inferred. */
    public static OriginDecision unclaimed(Optional<DutyRate> general, Optional<Quantity> quantity) {
        return OriginDecision.builder()
                .outcome(OriginOutcome.MFN_ALL)
                .proofStatus(ProofStatus.NOT_USED)
                .citation(CLAIMED_ONLY)
                .addReasons(OriginReason.NO_CLAIM)
                .addPortions(new OriginPortion(false, Fraction.ONE, quantity, general))
                .build();
    }

    /** The decision on one claim. */
    public OriginDecision decide(ClaimCase claimCase, RatesOfLine rates) {
        return new ClaimExamination(new ClaimedGoods(claimCase, rates), new ClaimNotes(readings)).decide(Set.of());
    }

    /**
     * The decision on one claim of a declaration whose claims were already decided without rates by {@link #decideAll}: a
     * rejection that the proof shares with other items stays.
     */
    public OriginDecision decide(ClaimedGoods goods, OriginDecision withoutRates) {
        Set<OriginReason> shared =
                withoutRates.reasons().stream().filter(OriginReason::rejects).collect(Collectors.toSet());
        ClaimNotes notes = new ClaimNotes(readings);
        withoutRates.readings().forEach(notes::noteUsed);
        return new ClaimExamination(goods, notes).decide(shared);
    }

    /**
     * The claims of a declaration in their order, each after what those before it have drawn from the same item of a proof:
     * lines share its quantity, and only what exceeds it gets the general rate. A claim that fails draws nothing.
     */
    public List<ClaimCase> drawnInOrder(List<ClaimCase> claims) {
        return new DrawnInOrder(
                        each -> decide(each, RatesOfLine.NOT_ASKED).reasons().isEmpty())
                .of(claims);
    }

    /**
     * The decisions on the claims of a declaration, in their order; of claims that share an item of a proof,
     * {@link #drawnInOrder} tells what each finds left of it. If the rejection of one item reaches the whole proof (see
     * {@link RejectionScope}), the other items of that proof share it.
     */
    public List<OriginDecision> decideAll(List<ClaimedGoods> claims) {
        List<OriginDecision> alone = claims.stream()
                .map(each -> decide(each.claimCase(), each.rates()))
                .toList();
        List<OriginDecision> decisions = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            decisions.add(sharing(claims.get(i), alone.get(i), rejectionOfOthers(i, claims, alone)));
        }
        return decisions;
    }

    private OriginDecision sharing(ClaimedGoods goods, OriginDecision alone, Set<OriginReason> shared) {
        if (shared.isEmpty()) {
            return alone;
        }
        ClaimNotes notes = new ClaimNotes(readings);
        boolean wholeProof = notes.read(RejectionScope.class) == RejectionScope.PROOF;
        return new ClaimExamination(goods, notes).decide(wholeProof ? shared : Set.of());
    }

    private static Set<OriginReason> rejectionOfOthers(
            int index, List<ClaimedGoods> claims, List<OriginDecision> decisions) {
        Optional<String> proof = claims.get(index).claimCase().claim().proof();
        Set<OriginReason> shared = EnumSet.noneOf(OriginReason.class);
        for (int i = 0; i < claims.size(); i++) {
            boolean sameProof = proof.isPresent()
                    && proof.equals(claims.get(i).claimCase().claim().proof());
            if (i != index && sameProof && decisions.get(i).proofStatus() == ProofStatus.REJECTED) {
                shared.addAll(decisions.get(i).reasons().stream()
                        .filter(OriginReason::rejects)
                        .collect(Collectors.toSet()));
            }
        }
        return shared;
    }
}
