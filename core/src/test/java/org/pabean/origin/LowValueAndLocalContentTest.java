package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.LocalContentClaim;
import org.pabean.declaration.LowValue;
import org.pabean.declaration.OriginFindings;
import org.pabean.declaration.ReleaseChannel;
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
}
