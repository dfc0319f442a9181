package org.pabean.premium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.law.Readings;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.remedy.DisputeState;
import org.pabean.testkit.PremiumArbitraries;

class PremiumProperties {

    @Property
    void thereIsNoPremiumBeforeFinalityWhateverTheHistoryAndTheReadings(
            @ForAll("states") DisputeState state,
            @ForAll("results") FineResult result,
            @ForAll("claims") PremiumClaim claim,
            @ForAll("readings") Readings readings) {
        PremiumClaim inDispute = standing(claim, BreachStanding.of(state, result));
        PremiumDecision decision = PremiumRules.with(readings).decide(inDispute);
        if (!state.finality().isFinal()) {
            assertEquals(Rupiah.ZERO, decision.premium());
            assertTrue(decision.obstacle().isPresent());
        }
    }

    @Property
    void aSuspicionNeverEarnsAnything(@ForAll("claims") PremiumClaim claim, @ForAll("readings") Readings readings) {
        PremiumClaim suspected = standing(claim, BreachStanding.SUSPICION_ONLY);
        assertEquals(Rupiah.ZERO, PremiumRules.with(readings).decide(suspected).premium());
    }

    @Property
    void thePremiumIsNeverMoreThanHalfOfWhatStandsAndIsPayable(
            @ForAll("claims") PremiumClaim claim, @ForAll("readings") Readings readings) {
        PremiumDecision decision = PremiumRules.with(readings).decide(claim);
        Rupiah standing = Rupiah.sum(
                claim.components().stream().map(BaseComponent::sustained).toList());
        assertTrue(decision.premium().compareTo(standing.times(Percent.of(50))) <= 0);
        assertEquals(decision.isPayable(), decision.premium().signum() > 0);
        assertEquals(decision.isPayable(), decision.obstacle().isEmpty());
    }

    @Property
    void noAmountCountsThatIsNotASustainedFineOrProceeds(
            @ForAll("claims") PremiumClaim claim, @ForAll("readings") Readings readings) {
        if (PremiumRules.with(readings).decide(claim) instanceof PremiumDecision.Payable payable) {
            for (BaseComponent component : payable.counted()) {
                assertTrue(claim.components().contains(component));
                assertTrue(!PremiumArbitraries.neverInBase().contains(component.kind()));
                assertTrue(component.kind().isConfirmedBy(claim.standing()));
            }
        }
    }

    @Property
    void dutyBesideAFineChangesNothing(@ForAll("claims") PremiumClaim claim, @ForAll("readings") Readings readings) {
        List<BaseComponent> more = new ArrayList<>(claim.components());
        PremiumArbitraries.neverInBase().forEach(kind -> more.add(BaseComponent.of(kind, Rupiah.of(900_000_000))));
        PremiumRules rules = PremiumRules.with(readings);
        assertEquals(
                rules.decide(claim).premium(),
                rules.decide(components(claim, more)).premium());
    }

    @Property
    void theStrictTestNeverPaysWhereTheLenientOneDoesNot(@ForAll("claims") PremiumClaim claim) {
        Rupiah strict = PremiumRules.with(Readings.defaults().with(FinalityTest.WTO_REPLY_STRICT))
                .decide(claim)
                .premium();
        assertTrue(strict.compareTo(PremiumRules.standard().decide(claim).premium()) <= 0);
    }

    @Property
    void theInformersShareStaysInsideThePremium(@ForAll("claims") PremiumClaim claim) {
        if (PremiumRules.standard().decide(claim) instanceof PremiumDecision.Payable payable) {
            assertTrue(payable.informerShare(Rupiah.of(Long.MAX_VALUE)).compareTo(payable.premium()) <= 0);
        }
    }

    @Provide
    Arbitrary<PremiumClaim> claims() {
        return PremiumArbitraries.claims();
    }

    @Provide
    Arbitrary<Readings> readings() {
        return PremiumArbitraries.readings();
    }

    @Provide
    Arbitrary<DisputeState> states() {
        return Arbitraries.of(DisputeState.values());
    }

    @Provide
    Arbitrary<FineResult> results() {
        return Arbitraries.of(FineResult.values());
    }

    private static PremiumClaim standing(PremiumClaim claim, BreachStanding standing) {
        return new PremiumClaim(
                standing,
                claim.components(),
                claim.requestDate(),
                claim.decisionDate(),
                claim.collection(),
                claim.review(),
                claim.courtDecisionSent());
    }

    private static PremiumClaim components(PremiumClaim claim, List<BaseComponent> components) {
        return new PremiumClaim(
                claim.standing(),
                components,
                claim.requestDate(),
                claim.decisionDate(),
                claim.collection(),
                claim.review(),
                claim.courtDecisionSent());
    }
}
