package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.LocalContentClaim;
import org.pabean.declaration.LowValue;
import org.pabean.declaration.OriginFindings;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.goods.Country;
import org.pabean.law.Citation;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.tariff.DutyRate;

final class LowValueAndLocalContentTest {

    private static OriginDecision withoutProof(String code, ReleaseChannel channel, LowValue facts) {
        ClaimCase plain = Claims.inOrder(code, channel);
        AgreementClaim claim = AgreementClaim.builder()
                .agreement(plain.agreement().code())
                .channel(channel)
                .entry(plain.claim().entry())
                .lowValue(facts)
                .findings(OriginFindings.none())
                .build();
        return Claims.decide(new ClaimCase(
                plain.agreement(),
                claim,
                plain.day(),
                Optional.empty(),
                plain.origin(),
                plain.quantity(),
                plain.journey()));
    }

    private static OriginDecision pib(LowValue facts) {
        return withoutProof("IE-CEPA", ReleaseChannel.IMPORT_DECLARATION, facts);
    }

    @Test
    void twoHundredDollarsNeedNoProofAndACentMoreDoes() {
        assertEquals(
                OriginOutcome.PREFERENTIAL_WAIVER, pib(LowValue.ofFob("200")).outcome());
        OriginDecision above = pib(LowValue.ofFob("200.01"));
        assertEquals(OriginOutcome.MFN_ALL, above.outcome());
        assertEquals(
                OriginReason.OBLIGATION_PROOF_NOT_SUBMITTED,
                above.reasons().stream()
                        .filter(OriginReason.OBLIGATION_PROOF_NOT_SUBMITTED::equals)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void theWaiverIsClosedToOtherChannelsAndToAvoidance() {
        assertEquals(
                List.of(OriginReason.WAIVER_CHANNEL),
                withoutProof("IE-CEPA", ReleaseChannel.FROM_BONDED_STORAGE, LowValue.ofFob("150"))
                        .reasons());
        Optional<Fraction> fob = Optional.of(Fraction.of(150));
        assertEquals(
                List.of(OriginReason.WAIVER_AVOIDANCE),
                pib(new LowValue(fob, Optional.empty(), true, true)).reasons());
        assertEquals(
                List.of(OriginReason.WAIVER_NO_STATEMENT),
                pib(new LowValue(fob, Optional.empty(), false, false)).reasons());
    }

    @Test
    void theBasisOfTheLimitDependsOnTheAgreement() {
        LowValue parcel = new LowValue(Optional.of(Fraction.of(195)), Optional.of(Fraction.of(205)), true, false);
        ReleaseChannel pib = ReleaseChannel.IMPORT_DECLARATION;
        assertEquals(
                OriginOutcome.PREFERENTIAL_WAIVER,
                withoutProof("ATIGA", pib, parcel).outcome());
        assertFalse(withoutProof("IJEPA", pib, parcel).waiver().orElseThrow().isWithinLimit());
    }

    @Test
    void fortyPercentOfLocalContentWithAStatementIsFree() {
        Optional<DutyRate> general = Optional.of(Claims.TEN);
        assertEquals(
                OriginOutcome.KEK_LOCAL_CONTENT_ZERO,
                LocalContentRule.decide(new LocalContentClaim(true, Percent.of(40), true), general, Optional.empty())
                        .outcome());
        for (LocalContentClaim claim : List.of(
                new LocalContentClaim(true, Percent.parse("39.99"), true),
                new LocalContentClaim(true, Percent.of(40), false),
                new LocalContentClaim(false, Percent.of(40), true))) {
            OriginDecision decision = LocalContentRule.decide(claim, general, Optional.empty());
            assertEquals(OriginOutcome.KEK_LOCAL_CONTENT_NOT_MET, decision.outcome());
            assertEquals(general, decision.appliedRate());
        }
    }

    private static LowValue fob(long usd, boolean statement) {
        return new LowValue(Optional.of(Fraction.of(usd)), Optional.empty(), statement, false);
    }

    @Test
    void underAtigaAStatementIsHandedInInsteadOfTheProof() {
        OriginDecision without = withoutProof("ATIGA", ReleaseChannel.IMPORT_DECLARATION, fob(150, false));
        assertEquals(List.of(OriginReason.WAIVER_NO_STATEMENT), without.reasons());
        WaiverRuling ruling = without.waiver().orElseThrow();
        assertTrue(ruling.excusesFromProof());
        assertTrue(ruling.statementMissing());
        OriginDecision with = withoutProof("ATIGA", ReleaseChannel.IMPORT_DECLARATION, fob(150, true));
        assertEquals(OriginOutcome.PREFERENTIAL_WAIVER, with.outcome());
        assertFalse(with.waiver().orElseThrow().statementMissing());
    }

    @Test
    void whereNoRuleOnTheStatementWasReadNoneIsAskedFor() {
        assertEquals(
                OriginOutcome.PREFERENTIAL_WAIVER,
                withoutProof("AHKFTA", ReleaseChannel.IMPORT_DECLARATION, fob(150, false))
                        .outcome());
    }

    @Test
    void aboveTheLimitNoStatementIsMissingSinceTheProofIs() {
        OriginDecision above = withoutProof("ATIGA", ReleaseChannel.IMPORT_DECLARATION, fob(201, false));
        WaiverRuling ruling = above.waiver().orElseThrow();
        assertFalse(ruling.excusesFromProof());
        assertFalse(ruling.statementMissing());
        assertFalse(above.reasons().contains(OriginReason.WAIVER_NO_STATEMENT));
    }

    @Test
    void anObstacleTakesTheExcuseAway() {
        LowValue avoiding = new LowValue(Optional.of(Fraction.of(150)), Optional.empty(), true, true);
        assertFalse(pib(avoiding).waiver().orElseThrow().excusesFromProof());
        assertTrue(pib(fob(150, true)).waiver().orElseThrow().excusesFromProof());
    }

    @Test
    void aProofThatIsHandedInIsWeighedThoughNoneWasNeeded() {
        OriginDecision decision =
                ClaimDraft.of("IE-CEPA").worth(LowValue.ofFob("150")).decided();
        assertEquals(OriginOutcome.PREFERENTIAL, decision.outcome());
        assertEquals(ProofStatus.ACCEPTED, decision.proofStatus());
        assertEquals(ProofStatus.WAIVED, pib(LowValue.ofFob("150")).proofStatus());
    }

    @Test
    void goodsInNoWayOfReleaseForPreferencesAreNotExcusedFromTheProofOnly() {
        OriginDecision parcel = withoutProof("IE-CEPA", ReleaseChannel.OTHER, LowValue.ofFob("150"));
        assertEquals(List.of(OriginReason.CHANNEL), parcel.reasons());
    }

    @Test
    void goodsOfAThirdCountryAreNotExcused() {
        ClaimCase plain = ClaimDraft.of("IE-CEPA")
                .withoutProof()
                .worth(LowValue.ofFob("150"))
                .made();
        ClaimCase german = new ClaimCase(
                plain.agreement(),
                plain.claim(),
                plain.day(),
                plain.proof(),
                Optional.of(Country.of("DE")),
                plain.quantity(),
                plain.journey());
        assertEquals(List.of(OriginReason.WAIVER_ORIGIN), Claims.decide(german).reasons());
    }

    @Test
    void theRegulationOnEconomicZonesIsCitedForTheFreeRateOnly() {
        Optional<DutyRate> general = Optional.of(Claims.TEN);
        LocalContentClaim enough = new LocalContentClaim(true, Percent.of(40), true);
        LocalContentClaim tooLittle = new LocalContentClaim(true, Percent.of(39), true);
        OriginDecision free = LocalContentRule.decide(enough, general, Optional.empty());
        assertEquals(
                Optional.of("PP 40/2021 art. 95(3)a, (6), (7)"),
                free.rateCitation().map(Citation::toString));
        assertEquals(Optional.of(DutyRate.percent("0")), free.appliedRate());
        assertEquals(
                Optional.empty(),
                LocalContentRule.decide(tooLittle, general, Optional.empty()).rateCitation());
    }
}
