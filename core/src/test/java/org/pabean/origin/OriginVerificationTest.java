package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.Transit;
import org.pabean.declaration.TransitEvidence;
import org.pabean.declaration.TransitFault;
import org.pabean.declaration.TransitOperation;
import org.pabean.goods.Country;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;
import org.pabean.tariff.DutyRate;

final class OriginVerificationTest {

    private static OriginDecision finding(OriginComponent component) {
        ClaimCase plain = Claims.inOrder();
        return Claims.decide(plain.with(plain.claim().with(Claims.failing(component))));
    }

    @Test
    void aClaimInOrderGetsTheRateOfTheAgreement() {
        OriginDecision decision = Claims.decide(Claims.inOrder());
        assertEquals(OriginOutcome.PREFERENTIAL, decision.outcome());
        assertEquals(ProofStatus.ACCEPTED, decision.proofStatus());
        assertEquals(Optional.of(DutyRate.percent("0")), decision.appliedRate());
        assertEquals(List.of(), decision.reasons());
    }

    @Test
    void eachOfTheFirstThreeComponentsAloneRejectsTheProof() {
        assertEquals(
                List.of(OriginReason.ORIGIN_CRITERIA),
                finding(OriginComponent.ORIGIN).reasons());
        assertEquals(
                List.of(OriginReason.CONSIGNMENT),
                finding(OriginComponent.CONSIGNMENT).reasons());
        assertEquals(
                List.of(OriginReason.PROCEDURE),
                finding(OriginComponent.PROCEDURE).reasons());
        for (OriginComponent component :
                List.of(OriginComponent.ORIGIN, OriginComponent.CONSIGNMENT, OriginComponent.PROCEDURE)) {
            assertEquals(ProofStatus.REJECTED, finding(component).proofStatus());
            assertEquals(OriginOutcome.MFN_ALL, finding(component).outcome());
        }
    }

    @Test
    void theFourthComponentSplitsTheGoodsWhereTheProofCoversFewer() {
        OriginDecision decision = Claims.decide(Claims.declaring(120, Claims.inOrder()));
        assertEquals(OriginOutcome.PARTIAL_MFN_EXCESS, decision.outcome());
        assertEquals(Optional.of(Claims.pieces(100)), decision.preferentialQuantity());
        assertEquals(Optional.of(Claims.pieces(20)), decision.generalQuantity());
        assertEquals(Fraction.of(5, 6), decision.portions().get(0).share());
    }

    @Test
    void asManyGoodsAsTheProofCoversAreNoExcess() {
        assertEquals(
                OriginOutcome.PREFERENTIAL,
                Claims.decide(Claims.declaring(100, Claims.inOrder())).outcome());
        assertEquals(
                Optional.of(Claims.pieces(1)),
                Claims.decide(Claims.declaring(101, Claims.inOrder())).generalQuantity());
    }

    @Test
    void theFifthComponentDeterminesTheRateAnew() {
        ClaimCase plain = Claims.inOrder();
        OriginDecision reclassified = Claims.decide(plain.with(plain.claim().with(Claims.reclassified(true))));
        assertEquals(OriginOutcome.PREFERENTIAL_REDETERMINED, reclassified.outcome());
        assertEquals(ProofStatus.ACCEPTED, reclassified.proofStatus());
    }

    @Test
    void theSixthAndSeventhComponentsTakeThePreferenceWithoutRejectingTheProof() {
        assertEquals(
                List.of(OriginReason.SPECIFICATION),
                finding(OriginComponent.DOCUMENTS).reasons());
        assertEquals(
                List.of(OriginReason.PHYSICAL),
                finding(OriginComponent.PHYSICAL).reasons());
        assertEquals(ProofStatus.EXAMINED, finding(OriginComponent.DOCUMENTS).proofStatus());
        assertEquals(ProofStatus.EXAMINED, finding(OriginComponent.PHYSICAL).proofStatus());
    }

    @Test
    void everyReasonIsReportedAndTheStrongestDecides() {
        ClaimCase plain = Claims.inOrder("IE-CEPA", ReleaseChannel.OTHER);
        OriginDecision decision = Claims.decide(
                plain.with(plain.claim().with(Claims.failing(OriginComponent.ORIGIN, OriginComponent.DOCUMENTS))));
        assertEquals(
                List.of(OriginReason.CHANNEL, OriginReason.ORIGIN_CRITERIA, OriginReason.SPECIFICATION),
                decision.reasons());
        assertEquals(ProofStatus.NOT_USED, decision.proofStatus());
    }

    @Test
    void everyComponentHasAFindingAndARegulation() {
        OriginDecision decision = finding(OriginComponent.CONSIGNMENT);
        assertEquals(7, decision.components().size());
        assertEquals(
                ComponentFinding.Finding.NOT_MET, decision.components().get(1).finding());
        assertTrue(decision.components().stream()
                .allMatch(each -> each.citation().instrument().equals("PMK 122/PMK.04/2021")));
    }

    @Test
    void aThirdCountryOnTheWayNeedsEvidence() {
        Transit unproven = new Transit(EnumSet.of(TransitOperation.UNLOAD), Set.of(), Set.of());
        Transit weak = new Transit(Set.of(), EnumSet.of(TransitEvidence.OTHER_DOCUMENT), Set.of());
        assertEquals(List.of(OriginReason.CONSIGNMENT), via(Claims.SG, unproven).reasons());
        assertEquals(List.of(OriginReason.CONSIGNMENT), via(Claims.SG, weak).reasons());
        assertEquals(List.of(), via(Claims.SG, Transit.underThroughBill()).reasons());
        assertEquals(List.of(), via(Country.of("NO"), unproven).reasons());
    }

    @Test
    void nonAlterationAllowsSplittingAndTradeButNoProcessing() {
        Set<TransitEvidence> bill = EnumSet.of(TransitEvidence.THROUGH_BILL_OF_LADING);
        assertEquals(
                List.of(),
                via(Claims.SG, new Transit(EnumSet.of(TransitOperation.SPLIT), bill, EnumSet.of(TransitFault.TRADED)))
                        .reasons());
        assertEquals(
                List.of(OriginReason.CONSIGNMENT),
                via(Claims.SG, new Transit(EnumSet.of(TransitOperation.BLEND), bill, Set.of()))
                        .reasons());
        assertEquals(
                List.of(OriginReason.CONSIGNMENT),
                via(Claims.SG, new Transit(Set.of(), bill, EnumSet.of(TransitFault.ALTERED)))
                        .reasons());
    }

    @Test
    void nonAlterationForbidsTradeWhereTheReadingSaysSo() {
        Transit traded = new Transit(
                Set.of(), EnumSet.of(TransitEvidence.THROUGH_BILL_OF_LADING), EnumSet.of(TransitFault.TRADED));
        OriginDecision decision = OriginVerification.with(Readings.defaults().with(TradeInTransit.FORBIDDEN))
                .decide(
                        Claims.by(Claims.through(Claims.SG, traded), Claims.inOrder()),
                        Claims.rates(Claims.TEN, Claims.FIVE));
        assertEquals(List.of(OriginReason.CONSIGNMENT), decision.reasons());
        assertTrue(decision.readings().contains(TradeInTransit.FORBIDDEN));
    }

    @Test
    void theAgreementIsNotInForceTheDayBeforeItsRates() {
        ClaimCase plain = Claims.inOrder();
        LocalDate first = LocalDate.of(2021, 11, 1);
        assertEquals(
                OriginOutcome.PREFERENTIAL,
                Claims.decide(Claims.on(first, plain)).outcome());
        assertEquals(
                List.of(OriginReason.NO_TARIFF_IN_FORCE),
                Claims.decide(Claims.on(first.minusDays(1), plain)).reasons());
    }

    @Test
    void aLowerGeneralRateApplies() {
        OriginDecision decision = Claims.VERIFICATION.decide(
                Claims.inOrder("AJCEP", ReleaseChannel.IMPORT_DECLARATION), Claims.rates(Claims.FIVE, Claims.TEN));
        assertEquals(OriginOutcome.MFN_LOWER_APPLIES, decision.outcome());
        assertEquals(Optional.of(Claims.FIVE), decision.appliedRate());
    }

    @Test
    void aLineThatTheScheduleLacksGetsTheGeneralRate() {
        OriginDecision decision = Claims.VERIFICATION.decide(Claims.inOrder(), RatesOfLine.of(Claims.TEN, List.of()));
        assertEquals(List.of(OriginReason.NOT_IN_SCHEDULE), decision.reasons());
        assertEquals(ProofStatus.EXAMINED, decision.proofStatus());
    }

    @Test
    void aRejectedItemLeavesTheOthersOfItsProofUnlessTheReadingSaysOtherwise() {
        ClaimCase good = Claims.inOrder();
        ClaimCase bad = good.with(good.claim().with(Claims.failing(OriginComponent.ORIGIN)));
        List<ClaimedGoods> both =
                List.of(new ClaimedGoods(bad, RatesOfLine.NOT_ASKED), new ClaimedGoods(good, RatesOfLine.NOT_ASKED));
        assertEquals(
                OriginOutcome.PREFERENTIAL,
                Claims.VERIFICATION.decideAll(both).get(1).outcome());
        OriginDecision shared = OriginVerification.with(Readings.defaults().with(RejectionScope.PROOF))
                .decideAll(both)
                .get(1);
        assertEquals(ProofStatus.REJECTED, shared.proofStatus());
        assertTrue(shared.readings().contains(RejectionScope.PROOF));
        OriginDecision first = Claims.VERIFICATION.decideAll(both).get(0);
        assertEquals(List.of(OriginReason.ORIGIN_CRITERIA), first.reasons());
    }

    @Test
    void aRejectionSharedWithAnotherItemStaysWhenTheRatesAreKnown() {
        ClaimCase good = Claims.inOrder();
        ClaimCase bad = good.with(good.claim().with(Claims.failing(OriginComponent.ORIGIN)));
        OriginVerification wholeProof =
                OriginVerification.with(Readings.defaults().with(RejectionScope.PROOF));
        OriginDecision before = wholeProof
                .decideAll(List.of(
                        new ClaimedGoods(bad, RatesOfLine.NOT_ASKED), new ClaimedGoods(good, RatesOfLine.NOT_ASKED)))
                .get(1);
        OriginDecision after = wholeProof.decide(new ClaimedGoods(good, Claims.rates(Claims.TEN, Claims.FIVE)), before);
        assertEquals(ProofStatus.REJECTED, after.proofStatus());
        assertEquals(Optional.of(Claims.TEN), after.appliedRate());
        assertTrue(after.readings().contains(RejectionScope.PROOF));
    }

    @Test
    void aReasonThatDoesNotRejectTheProofIsWeighedAnewWhenTheRatesAreKnown() {
        ClaimCase good = Claims.inOrder();
        ClaimCase bad = good.with(good.claim().with(Claims.failing(OriginComponent.DOCUMENTS)));
        OriginDecision before = Claims.decide(bad);
        OriginDecision after =
                Claims.VERIFICATION.decide(new ClaimedGoods(good, Claims.rates(Claims.TEN, Claims.FIVE)), before);
        assertEquals(List.of(), after.reasons());
    }

    @Test
    void theExplanationTellsOutcomeReasonAndRegulation() {
        String english = finding(OriginComponent.ORIGIN).explanation().toText(Locale.ENGLISH);
        assertTrue(english.contains("origin criteria not met"), english);
        assertTrue(english.contains("PMK 122/PMK.04/2021"), english);
        String indonesian = finding(OriginComponent.ORIGIN).explanation().toText(Locale.forLanguageTag("id"));
        assertTrue(indonesian.contains("kriteria asal tidak terpenuhi"), indonesian);
    }

    private static OriginDecision via(Country country, Transit transit) {
        return Claims.decide(Claims.by(Claims.through(country, transit), Claims.inOrder()));
    }
}
