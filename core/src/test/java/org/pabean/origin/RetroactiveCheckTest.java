package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.RetroactiveCheck;
import org.pabean.law.Readings;
import org.pabean.tariff.DutyRate;

final class RetroactiveCheckTest {

    private static final LocalDate RECEIVED = LocalDate.of(2022, 3, 1);

    private static RetroactiveCheck asOf(LocalDate day, Optional<Boolean> sufficient) {
        return new RetroactiveCheck(day, Optional.of(RECEIVED), false, Optional.empty(), sufficient, true, false);
    }

    private static OriginDecision decide(String code, RetroactiveCheck check, Readings readings) {
        ClaimCase plain = Claims.inOrder(code, ReleaseChannel.IMPORT_DECLARATION);
        return OriginVerification.with(readings)
                .decide(
                        plain.with(plain.claim().with(Claims.checked(check))),
                        Claims.rates(Claims.TEN, DutyRate.percent("0")));
    }

    private static RetroactiveRuling rule(String code, RetroactiveCheck check) {
        return decide(code, check, Readings.defaults()).retroactive().orElseThrow();
    }

    @Test
    void silenceAllowsDenialTheDayAfterTheReplyWasDue() {
        LocalDate due = LocalDate.of(2022, 9, 1);
        assertEquals(
                Optional.of(due), rule("IJEPA", asOf(due, Optional.empty())).replyDue());
        assertFalse(rule("IJEPA", asOf(due, Optional.empty())).denialAllowed());
        assertTrue(rule("IJEPA", asOf(due.plusDays(1), Optional.empty())).denialAllowed());
    }

    @Test
    void silenceLeavesTheClaimOpenUnlessTheReadingSaysOtherwise() {
        RetroactiveCheck overdue = asOf(LocalDate.of(2022, 9, 2), Optional.empty());
        assertEquals(
                OriginOutcome.PENDING_VERIFICATION,
                decide("IJEPA", overdue, Readings.defaults()).outcome());
        assertEquals(
                List.of(OriginReason.RETROACTIVE_CHECK),
                decide("IJEPA", overdue, Readings.defaults().with(SilentReply.DENIED))
                        .reasons());
    }

    @Test
    void anInsufficientReplyRejectsTheProofAndASufficientOneClosesTheCheck() {
        assertEquals(
                ProofStatus.REJECTED,
                decide("AJCEP", asOf(RECEIVED, Optional.of(false)), Readings.defaults())
                        .proofStatus());
        assertEquals(
                OriginOutcome.PREFERENTIAL,
                decide("AJCEP", asOf(RECEIVED, Optional.of(true)), Readings.defaults())
                        .outcome());
    }

    @Test
    void moreInformationHasItsOwnTime() {
        RetroactiveCheck more = new RetroactiveCheck(
                RECEIVED,
                Optional.of(RECEIVED),
                false,
                Optional.of(LocalDate.of(2022, 10, 1)),
                Optional.empty(),
                true,
                false);
        assertEquals(Optional.of(LocalDate.of(2023, 2, 1)), rule("IJEPA", more).replyDue());
    }

    @Test
    void goodsAreReleasedMeanwhileAtTheChosenRate() {
        RetroactiveCheck open = asOf(RECEIVED, Optional.empty());
        assertEquals(
                Optional.of(Claims.TEN),
                decide("ATIGA", open, Readings.defaults()).appliedRate());
        OriginDecision guaranteed =
                decide("ATIGA", open, Readings.defaults().with(InterimRate.PREFERENCE_UNDER_GUARANTEE));
        assertEquals(Optional.of(DutyRate.percent("0")), guaranteed.appliedRate());
        assertTrue(
                guaranteed.caveats().stream().anyMatch(caveat -> caveat.code().equals("GUARANTEE_FOR_THE_DIFFERENCE")));
        assertEquals(
                List.of(Claims.TEN, DutyRate.percent("0")),
                guaranteed.interim().orElseThrow().rates());
    }

    @Test
    void goodsUnderSuspicionAreNotReleased() {
        RetroactiveCheck barred =
                new RetroactiveCheck(RECEIVED, Optional.empty(), false, Optional.empty(), Optional.empty(), true, true);
        assertFalse(rule("ATIGA", barred).releaseAllowed());
    }

    @Test
    void goodsUnderSuspicionAreNotReleasedUnderGuaranteeEither() {
        RetroactiveCheck barred =
                new RetroactiveCheck(RECEIVED, Optional.empty(), false, Optional.empty(), Optional.empty(), true, true);
        OriginDecision decision =
                decide("ATIGA", barred, Readings.defaults().with(InterimRate.PREFERENCE_UNDER_GUARANTEE));
        assertFalse(decision.interim().orElseThrow().allowed());
        assertEquals(Optional.of(Claims.TEN), decision.appliedRate());
        assertEquals(List.of(), ClaimDraft.warnings(decision));
    }

    @Test
    void goodsInAnOrdinaryCheckMayBeReleased() {
        OriginDecision decision = decide("ATIGA", asOf(RECEIVED, Optional.empty()), Readings.defaults());
        assertTrue(decision.interim().orElseThrow().allowed());
        assertEquals(ProofStatus.EXAMINED, decision.proofStatus());
    }

    @ParameterizedTest
    @CsvSource({
        "IE-CEPA, false, 2022-06-01,",
        "IE-CEPA, true, 2022-09-01,",
        "ATIGA, false, 2022-05-30, 2022-08-28",
        "ATIGA, true, 2022-05-30, 2022-08-28",
        "AJCEP, false, 2022-06-01,",
        "IJEPA, false, 2022-09-01,",
        "ACFTA, false,,"
    })
    void theReplyIsDueInTheTimeOfTheAgreementWhichIeCepaAloneExtends(
            String agreement, boolean extended, LocalDate due, LocalDate end) {
        RetroactiveRuling ruling = rule(
                agreement,
                new RetroactiveCheck(
                        RECEIVED, Optional.of(RECEIVED), extended, Optional.empty(), Optional.empty(), true, false));
        assertEquals(Optional.ofNullable(due), ruling.replyDue());
        assertEquals(Optional.ofNullable(end), ruling.processEnd());
    }

    @Test
    void aRequestForMoreInformationChangesNothingWhereTheAgreementHasNoTimeForIt() {
        RetroactiveCheck more = new RetroactiveCheck(
                RECEIVED,
                Optional.of(RECEIVED),
                false,
                Optional.of(LocalDate.of(2022, 5, 1)),
                Optional.empty(),
                true,
                false);
        assertEquals(Optional.of(LocalDate.of(2022, 5, 30)), rule("ATIGA", more).replyDue());
    }
}
