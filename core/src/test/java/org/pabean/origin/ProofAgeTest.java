package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.ProofMark;
import org.pabean.declaration.ProofSubmission;

/** How long a proof is valid. Those of these tests are made on 10 June 2022; under ATIGA and IJEPA they last a year. */
final class ProofAgeTest {

    private static final LocalDate LAST = LocalDate.of(2023, 6, 10);

    private static ProofSubmission shown(Optional<LocalDate> shown, Optional<LocalDate> arrived) {
        ProofSubmission plain = ProofSubmission.inTime();
        return ProofSubmission.builder()
                .lane(plain.lane())
                .mainPartner(false)
                .calendar(plain.calendar())
                .presented(shown)
                .goodsArrived(arrived)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "ATIGA, 2023-06-10,, VALID",
        "ATIGA, 2023-06-11,, EXPIRED",
        "ATIGA, 2023-06-11, 2023-06-10, MAY_ACCEPT_LATE",
        "ATIGA, 2023-06-11, 2023-06-11, EXPIRED",
        "ATIGA, 2023-06-10, 2023-06-11, VALID",
        "IJEPA, 2023-06-10,, VALID",
        "IJEPA, 2023-06-11, 2023-06-10, EXPIRED"
    })
    void aProofShownLateIsGoodOnlyUnderAtigaAndForGoodsImportedWhileItWasValid(
            String agreement, LocalDate shown, LocalDate arrived, ProofValidity validity) {
        OriginDecision decision = ClaimDraft.of(agreement)
                .handedIn(Optional.of(shown(Optional.of(shown), Optional.ofNullable(arrived))))
                .decided();
        assertEquals(Optional.of(LAST), decision.proofLastDay());
        assertEquals(Optional.of(validity), decision.validity());
        boolean expired = validity == ProofValidity.EXPIRED;
        assertEquals(expired ? List.of(OriginReason.PROCEDURE) : List.of(), decision.reasons());
    }

    @ParameterizedTest
    @CsvSource({"2023-06-10, VALID", "2023-06-11, EXPIRED"})
    void aProofOfWhichNoDayOfShowingIsKnownCountsAsShownOnTheDayOfRegistration(LocalDate day, ProofValidity validity) {
        ClaimDraft claim = ClaimDraft.of("IJEPA").on(day);
        assertEquals(Optional.of(validity), claim.decided().validity());
    }

    @Test
    void aBackToBackProofLastsNoLongerThanTheFirstOfItsOriginals() {
        OriginDecision decision = ClaimDraft.of("ATIGA")
                .proven(proof -> proof.marked(ProofMark.BACK_TO_BACK)
                        .restingOn(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 7, 1)))
                .on(LocalDate.of(2022, 7, 2))
                .decided();
        assertEquals(Optional.of(LocalDate.of(2022, 7, 1)), decision.proofLastDay());
        assertEquals(Optional.of(ProofValidity.EXPIRED), decision.validity());
    }

    @Test
    void whereNoRuleWasReadTheAgeIsTestedByTheReadingOnly() {
        ClaimDraft old = ClaimDraft.of("IE-CEPA").on(LAST.plusDays(1));
        assertEquals(Optional.empty(), old.decided().proofLastDay());
        assertEquals(Optional.empty(), old.decided().validity());
        OriginDecision tested = old.decided(UnknownValidity.TWELVE_MONTHS);
        assertEquals(Optional.of(LAST), tested.proofLastDay());
        assertEquals(Optional.of(ProofValidity.EXPIRED), tested.validity());
        assertTrue(tested.readings().contains(UnknownValidity.TWELVE_MONTHS));
    }

    @Test
    void aProofWithoutADateCannotBeTooOld() {
        OriginDecision decision = ClaimDraft.of("ATIGA")
                .proven(proof -> proof.madeOn(Optional.empty()))
                .decided();
        assertEquals(Optional.empty(), decision.proofLastDay());
        assertEquals(List.of(), decision.reasons());
    }
}
