package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pabean.declaration.LowValue;
import org.pabean.declaration.MinorDiscrepancy;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.OriginFindings;
import org.pabean.declaration.Reclassification;
import org.pabean.goods.Country;
import org.pabean.origin.ComponentFinding.Finding;
import org.pabean.tariff.DutyRate;

/** The finding on each of the seven components. */
final class ComponentFindingsTest {

    @ParameterizedTest
    @EnumSource(OriginComponent.class)
    void aComponentThatIsNotMetIsFoundSoAndTheOthersAreMet(OriginComponent component) {
        OriginDecision decision =
                ClaimDraft.of("IE-CEPA").found(Claims.failing(component)).decided();
        assertEquals(only(component, Finding.NOT_MET, Finding.MET), findings(decision));
    }

    @ParameterizedTest
    @EnumSource(OriginComponent.class)
    void aComponentInDoubtLeavesTheClaimOpen(OriginComponent component) {
        OriginFindings doubt = OriginFindings.builder()
                .physicallyExamined(true)
                .addInDoubt(component)
                .build();
        OriginDecision decision = ClaimDraft.of("IE-CEPA").found(doubt).decided();
        assertEquals(only(component, Finding.IN_DOUBT, Finding.MET), findings(decision));
        assertEquals(OriginOutcome.PENDING_VERIFICATION, decision.outcome());
        assertEquals(ProofStatus.EXAMINED, decision.proofStatus());
    }

    @Test
    void goodsThatWereNotExaminedAreNeitherFoundToAgreeNorToDiffer() {
        OriginFindings unexamined = OriginFindings.builder()
                .physicallyExamined(false)
                .addNotMet(OriginComponent.PHYSICAL)
                .build();
        OriginDecision decision = ClaimDraft.of("IE-CEPA").found(unexamined).decided();
        assertEquals(only(OriginComponent.PHYSICAL, Finding.NOT_LOOKED_AT, Finding.MET), findings(decision));
        assertEquals(OriginOutcome.PREFERENTIAL, decision.outcome());
    }

    @Test
    void moreGoodsThanTheProofCoversFailTheFourthComponent() {
        OriginDecision decision = ClaimDraft.of("IE-CEPA")
                .declaring(Optional.of(Claims.pieces(101)))
                .decided();
        assertEquals(Finding.NOT_MET, findings(decision).get(OriginComponent.GOODS));
    }

    @Test
    void goodsFoundNotToBeEntitledGetTheGeneralRateAndTheProofIsNotRejected() {
        OriginDecision decision = failing(OriginComponent.GOODS);
        assertEquals(List.of(OriginReason.GOODS_NOT_ENTITLED), decision.reasons());
        assertEquals(ProofStatus.EXAMINED, decision.proofStatus());
        assertEquals(Optional.of(Claims.TEN), decision.appliedRate());
    }

    @Test
    void anExcessOrAnotherTariffLineIsAllThatTheFindingOnTheGoodsSays() {
        OriginFindings found = Claims.failing(OriginComponent.GOODS);
        OriginDecision excess = ClaimDraft.of("IE-CEPA")
                .found(found)
                .declaring(Optional.of(Claims.pieces(101)))
                .decided();
        assertEquals(OriginOutcome.PARTIAL_MFN_EXCESS, excess.outcome());
        OriginFindings reclassified = OriginFindings.builder()
                .physicallyExamined(false)
                .addNotMet(OriginComponent.GOODS)
                .reclassification(new Reclassification(true, List.of()))
                .build();
        OriginDecision line = ClaimDraft.of("IE-CEPA").found(reclassified).decided();
        assertEquals(OriginOutcome.PREFERENTIAL_REDETERMINED, line.outcome());
        assertEquals(Finding.NOT_MET, findings(line).get(OriginComponent.GOODS));
    }

    @Test
    void aRateFoundNotToBeThatOfTheRegulationIsDeterminedAnew() {
        OriginDecision decision = failing(OriginComponent.RATE);
        assertEquals(OriginOutcome.PREFERENTIAL_REDETERMINED, decision.outcome());
        assertEquals(Optional.of(DutyRate.percent("0")), decision.appliedRate());
    }

    @Test
    void aLineWithoutARateFailsTheFourthComponent() {
        OriginDecision decision = ClaimDraft.of("IE-CEPA").decided(RatesOfLine.of(Claims.TEN, List.of()));
        assertEquals(Finding.NOT_MET, findings(decision).get(OriginComponent.GOODS));
    }

    @Test
    void anotherTariffLineFailsTheFifthComponentOrTheFourthByTheReading() {
        ClaimDraft reclassified = ClaimDraft.of("IE-CEPA").found(Claims.reclassified(true));
        assertEquals(Finding.MET, findings(reclassified.decided()).get(OriginComponent.GOODS));
        assertEquals(Finding.NOT_MET, findings(reclassified.decided()).get(OriginComponent.RATE));
        OriginDecision general = reclassified.decided(ReclassifiedGoods.GENERAL);
        assertEquals(Finding.NOT_MET, findings(general).get(OriginComponent.GOODS));
        assertEquals(List.of(OriginReason.CLASSIFICATION), general.reasons());
        assertEquals(Optional.of(Claims.TEN), general.appliedRate());
    }

    @Test
    void aSuspectedTariffLineLeavesTheClaimOpen() {
        assertEquals(
                OriginOutcome.PENDING_VERIFICATION,
                ClaimDraft.of("IE-CEPA")
                        .found(Claims.reclassified(false))
                        .decided(ReclassifiedGoods.GENERAL)
                        .outcome());
    }

    @ParameterizedTest
    @CsvSource({"0, PREFERENTIAL, MET", "5, PREFERENTIAL_REDETERMINED, NOT_MET"})
    void aDeclaredRateThatIsNotTheScheduledOneIsDeterminedAnew(
            String declared, OriginOutcome outcome, Finding finding) {
        OriginDecision decision =
                ClaimDraft.of("IE-CEPA").at(DutyRate.percent(declared)).decided();
        assertEquals(outcome, decision.outcome());
        assertEquals(finding, findings(decision).get(OriginComponent.RATE));
        assertEquals(Optional.of(DutyRate.percent("0")), decision.appliedRate());
    }

    @Test
    void aDeclaredRateIsNotComparedWhereNoRatesAreAskedFor() {
        assertEquals(
                OriginOutcome.PREFERENTIAL,
                ClaimDraft.of("IE-CEPA")
                        .at(Claims.FIVE)
                        .decided(RatesOfLine.NOT_ASKED)
                        .outcome());
    }

    @ParameterizedTest
    @EnumSource(MinorDiscrepancy.class)
    void aSmallDifferenceIsHarmlessUnlessTheReadingSaysOtherwise(MinorDiscrepancy kind) {
        ClaimDraft differing = ClaimDraft.of("IE-CEPA")
                .found(OriginFindings.builder()
                        .physicallyExamined(false)
                        .discrepancy(kind)
                        .build());
        assertEquals(List.of(), differing.reasons());
        assertEquals(List.of(OriginReason.SPECIFICATION), differing.reasons(MinorDifferences.HARMFUL));
    }

    @Test
    void withoutADifferenceItsReadingIsNotUsed() {
        OriginDecision decision = ClaimDraft.of("IE-CEPA").decided(MinorDifferences.HARMFUL);
        assertEquals(List.of(), decision.reasons());
        assertFalse(decision.readings().contains(MinorDifferences.HARMFUL));
    }

    @Test
    void originThatNobodyExaminedIsTakenAsClaimedWithAWarning() {
        OriginDecision claimed =
                ClaimDraft.of("IE-CEPA").found(Optional.empty()).decided();
        assertEquals(OriginOutcome.PREFERENTIAL, claimed.outcome());
        assertEquals(List.of("ORIGIN_NOT_VERIFIED"), ClaimDraft.warnings(claimed));
    }

    @ParameterizedTest
    @CsvSource({
        "WO, DE, false",
        "PE, DE, false",
        "PE, NO, true",
        "PE, ID, true",
        "PE, LI, true",
        "PSR, DE, true",
        "RVC 40, DE, true"
    })
    void goodsMadeOfMaterialsOfPartiesOnlyHoldNoneOfAThirdCountry(String criterion, String material, boolean met) {
        OriginDecision decision = ClaimDraft.of("IE-CEPA")
                .proven(proof -> proof.by(criterion, Country.of("CH"), Country.of(material)))
                .decided();
        assertEquals(met ? List.of() : List.of(OriginReason.ORIGIN_CRITERIA), decision.reasons());
    }

    @Test
    void goodsOfLowValueThatDoNotOriginateInAPartyFailTheFirstComponent() {
        OriginDecision decision = ClaimDraft.of("IE-CEPA")
                .withoutProof()
                .worth(LowValue.ofFob("150"))
                .found(Claims.failing(OriginComponent.ORIGIN))
                .decided();
        assertEquals(List.of(OriginReason.WAIVER_ORIGIN), decision.reasons());
        assertEquals(Finding.NOT_MET, findings(decision).get(OriginComponent.ORIGIN));
    }

    @ParameterizedTest
    @CsvSource({"CH, CH", "LI, CH", "ID, ID"})
    void theDecisionNamesThePartyThatTheGoodsCountFor(String stated, String party) {
        ClaimCase plain = Claims.inOrder();
        ClaimCase claim = new ClaimCase(
                plain.agreement(),
                plain.claim(),
                plain.day(),
                plain.proof(),
                Optional.of(Country.of(stated)),
                plain.quantity(),
                plain.journey());
        assertEquals(Optional.of(Country.of(party)), Claims.decide(claim).originParty());
    }

    @Test
    void theProofIsAcceptableUnlessAProceduralProvisionFailed() {
        assertTrue(ClaimDraft.of("IE-CEPA").decided().isProofAcceptable());
        assertTrue(failing(OriginComponent.ORIGIN).isProofAcceptable());
        assertFalse(failing(OriginComponent.PROCEDURE).isProofAcceptable());
    }

    @Test
    void noPercentageFineFollowsFromARejectedProofAndGoodsThatDifferAreNotDecidedHere() {
        assertEquals(Optional.of(false), ClaimDraft.of("IE-CEPA").decided().carriesPercentageFine());
        assertEquals(Optional.of(false), failing(OriginComponent.ORIGIN).carriesPercentageFine());
        assertEquals(Optional.of(false), failing(OriginComponent.DOCUMENTS).carriesPercentageFine());
        assertEquals(Optional.empty(), failing(OriginComponent.PHYSICAL).carriesPercentageFine());
    }

    private static OriginDecision failing(OriginComponent component) {
        return ClaimDraft.of("IE-CEPA").found(Claims.failing(component)).decided();
    }

    private static Map<OriginComponent, Finding> only(OriginComponent one, Finding finding, Finding others) {
        Map<OriginComponent, Finding> findings = new EnumMap<>(OriginComponent.class);
        for (OriginComponent each : OriginComponent.values()) {
            findings.put(each, each == one ? finding : others);
        }
        return findings;
    }

    private static Map<OriginComponent, Finding> findings(OriginDecision decision) {
        Map<OriginComponent, Finding> findings = new EnumMap<>(OriginComponent.class);
        decision.components().forEach(each -> findings.put(each.component(), each.finding()));
        return findings;
    }
}
