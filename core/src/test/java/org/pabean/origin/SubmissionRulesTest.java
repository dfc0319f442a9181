package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.CustomsLane;
import org.pabean.declaration.ProofSubmission;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.WorkingDays;

final class SubmissionRulesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2022, 6, 10);
    private static final LocalDate LAST_DAY_OF_OWN_RULES = LocalDate.of(2023, 4, 27);

    private static ClaimCase handedIn(String agreement, ReleaseChannel channel, ProofSubmission submission) {
        ClaimCase plain = Claims.inOrder(agreement, channel);
        AgreementClaim claim = plain.claim();
        return plain.with(AgreementClaim.builder()
                .agreement(claim.agreement())
                .channel(channel)
                .proof(claim.proof())
                .stated(claim.stated())
                .submission(submission)
                .entry(claim.entry())
                .findings(claim.findings())
                .build());
    }

    private static ProofSubmission submission(CustomsLane lane, boolean partner, LocalDate start, LocalDate day) {
        return ProofSubmission.builder()
                .lane(lane)
                .mainPartner(partner)
                .calendar(WorkingDays.withoutHolidays())
                .start(start)
                .handedIn(day)
                .build();
    }

    private static SubmissionRuling rule(ClaimCase claimCase, Reading... switched) {
        Readings readings = Readings.defaults();
        for (Reading each : switched) {
            readings = readings.with(each);
        }
        return OriginVerification.with(readings)
                .decide(claimCase, RatesOfLine.NOT_ASKED)
                .submission()
                .orElseThrow();
    }

    @Test
    void bondedStorageHasThreeWorkingDaysAndAMainPartnerFive() {
        LocalDate third = LocalDate.of(2022, 6, 15);
        LocalDate fifth = LocalDate.of(2022, 6, 17);
        ReleaseChannel bonded = ReleaseChannel.FROM_BONDED_STORAGE;
        assertTrue(rule(handedIn("IE-CEPA", bonded, submission(CustomsLane.GREEN, false, FRIDAY, third)))
                .inTime());
        SubmissionRuling late =
                rule(handedIn("IE-CEPA", bonded, submission(CustomsLane.GREEN, false, FRIDAY, third.plusDays(1))));
        assertFalse(late.inTime());
        assertEquals(Optional.of(third), late.deadline());
        assertEquals(
                Optional.of(fifth),
                rule(handedIn("IE-CEPA", bonded, submission(CustomsLane.GREEN, true, FRIDAY, fifth)))
                        .deadline());
    }

    @Test
    void holidaysAreNotCounted() {
        ProofSubmission afterHoliday = ProofSubmission.builder()
                .lane(CustomsLane.GREEN)
                .mainPartner(false)
                .calendar(new WorkingDays(Set.of(LocalDate.of(2022, 6, 14))))
                .start(FRIDAY)
                .build();
        assertEquals(
                Optional.of(LocalDate.of(2022, 6, 16)),
                rule(handedIn("IE-CEPA", ReleaseChannel.FROM_LOGISTICS_CENTRE, afterHoliday))
                        .deadline());
    }

    @Test
    void theImportDeclarationHasALimitFromTheCommonRegulationOnOnly() {
        ClaimCase plain = handedIn(
                "ATIGA",
                ReleaseChannel.IMPORT_DECLARATION,
                submission(CustomsLane.GREEN, false, LAST_DAY_OF_OWN_RULES, LAST_DAY_OF_OWN_RULES));
        assertEquals(
                Optional.empty(), rule(Claims.on(LAST_DAY_OF_OWN_RULES, plain)).deadline());
        assertEquals(
                Optional.of(LocalDate.of(2023, 5, 2)),
                rule(Claims.on(LAST_DAY_OF_OWN_RULES.plusDays(1), plain)).deadline());
    }

    @Test
    void theRedLaneHasOneWorkingDay() {
        ClaimCase red = Claims.on(
                LocalDate.of(2023, 5, 5),
                handedIn(
                        "ATIGA",
                        ReleaseChannel.IMPORT_DECLARATION,
                        submission(CustomsLane.RED, true, LocalDate.of(2023, 5, 5), LocalDate.of(2023, 5, 8))));
        assertEquals(Optional.of(LocalDate.of(2023, 5, 8)), rule(red).deadline());
    }

    @Test
    void theRegulationsOfTheDayAreNamed() {
        ClaimCase plain = Claims.inOrder("ATIGA", ReleaseChannel.IMPORT_DECLARATION);
        assertEquals(
                List.of("PMK 131/PMK.04/2020", "PMK 45/PMK.04/2020"),
                rule(Claims.on(LAST_DAY_OF_OWN_RULES, plain)).instruments());
        assertEquals(
                List.of("PMK 35/2023"),
                rule(Claims.on(LAST_DAY_OF_OWN_RULES.plusDays(1), plain)).instruments());
        ClaimCase efta = Claims.on(LAST_DAY_OF_OWN_RULES.plusDays(1), Claims.inOrder());
        assertEquals(
                List.of("PMK 122/PMK.04/2021"),
                rule(efta, SubmissionCoverage.NOT_COVERED).instruments());
    }

    @Test
    void anEconomicZoneHasTheLimitOfBondedStorageByAnalogyOnly() {
        ClaimCase zone = handedIn(
                "IE-CEPA", ReleaseChannel.FROM_ECONOMIC_ZONE, submission(CustomsLane.GREEN, false, FRIDAY, FRIDAY));
        assertEquals(Optional.of(LocalDate.of(2022, 6, 15)), rule(zone).deadline());
        assertEquals(Optional.empty(), rule(zone, UnreadDeadline.NONE).deadline());
    }
}
