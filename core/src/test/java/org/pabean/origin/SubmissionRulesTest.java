package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.CustomsLane;
import org.pabean.declaration.ProofForm;
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

    @ParameterizedTest
    @CsvSource({
        "2023-05-05, RED, false, 2023-05-08",
        "2023-05-05, RED, true, 2023-05-06",
        "2023-04-27, RED, false,",
        "2023-04-27, YELLOW, false,"
    })
    void anOfficeThatWorksRoundTheClockCountsTheRedLaneByDaysAndTheLaneMattersFromTheCommonRegulationOn(
            LocalDate day, CustomsLane lane, boolean roundTheClock, LocalDate deadline) {
        ProofSubmission clock = ProofSubmission.builder()
                .lane(lane)
                .mainPartner(false)
                .calendar(WorkingDays.withoutHolidays())
                .start(day)
                .roundTheClock(roundTheClock)
                .build();
        ClaimCase claim = Claims.on(day, handedIn("ATIGA", ReleaseChannel.IMPORT_DECLARATION, clock));
        assertEquals(Optional.ofNullable(deadline), rule(claim).deadline());
    }

    @Test
    void theYellowLaneCountsAsRedUnlessTheReadingSaysOtherwise() {
        LocalDate day = LocalDate.of(2023, 5, 8);
        ProofSubmission yellow = submission(CustomsLane.YELLOW, false, day, day);
        ClaimCase claim = Claims.on(day, handedIn("ATIGA", ReleaseChannel.IMPORT_DECLARATION, yellow));
        assertEquals(Optional.of(day.plusDays(1)), rule(claim).deadline());
        assertEquals(
                Optional.of(day.plusDays(3)), rule(claim, YellowLane.AS_GREEN).deadline());
    }

    @Test
    void outOfBondedStorageTheLaneChangesNothing() {
        LocalDate day = LocalDate.of(2023, 5, 8);
        ProofSubmission red = submission(CustomsLane.RED, false, day, day);
        ClaimCase claim = Claims.on(day, handedIn("ATIGA", ReleaseChannel.FROM_BONDED_STORAGE, red));
        assertEquals(Optional.of(day.plusDays(3)), rule(claim).deadline());
    }

    @Test
    void theDayOfTheApprovalIsTheFirstOneByTheReading() {
        ClaimCase bonded = handedIn(
                "IE-CEPA", ReleaseChannel.FROM_BONDED_STORAGE, submission(CustomsLane.GREEN, false, FRIDAY, FRIDAY));
        assertEquals(
                Optional.of(LocalDate.of(2022, 6, 14)),
                rule(bonded, SubmissionDayCount.SAME_DAY).deadline());
    }

    @ParameterizedTest
    @CsvSource({
        "IE-CEPA, FROM_BONDED_STORAGE, 2022-06-10, 2022-06-15",
        "IE-CEPA, FROM_FREE_ZONE, 2022-06-10,",
        "ATIGA, FROM_BONDED_STORAGE, 2022-06-10,",
        "ATIGA, FROM_LOGISTICS_CENTRE, 2022-06-10,",
        "ATIGA, FROM_BONDED_STORAGE, 2023-05-05, 2023-05-10",
        "ATIGA, FROM_LOGISTICS_CENTRE, 2023-05-05, 2023-05-10",
        "ATIGA, FROM_ECONOMIC_ZONE, 2023-05-05, 2023-05-10",
        "ATIGA, FROM_FREE_ZONE, 2023-05-05, 2023-05-10",
        "ATIGA, OTHER, 2023-05-05,"
    })
    void withoutAnalogyOnlyTheLimitsThatWereReadAreLeft(
            String agreement, ReleaseChannel channel, LocalDate day, LocalDate deadline) {
        ProofSubmission green = submission(CustomsLane.GREEN, false, day, day);
        ClaimCase claim = Claims.on(day, handedIn(agreement, channel, green));
        OriginDecision decision = OriginVerification.with(Readings.defaults().with(UnreadDeadline.NONE))
                .decide(claim, RatesOfLine.NOT_ASKED);
        assertEquals(
                Optional.ofNullable(deadline),
                decision.submission().orElseThrow().deadline());
        assertEquals(
                Optional.ofNullable(deadline).isEmpty(),
                ClaimDraft.warnings(decision).contains("SUBMISSION_LIMIT_NOT_KNOWN"));
    }

    @Test
    void anElectronicCertificateHasNoLimitAndStaysWithItsOwnRegulation() {
        LocalDate day = LocalDate.of(2023, 5, 5);
        ClaimCase paper = Claims.on(
                day,
                handedIn("ATIGA", ReleaseChannel.FROM_BONDED_STORAGE, submission(CustomsLane.GREEN, false, day, day)));
        SubmissionRuling exchanged = rule(ClaimDraft.of(paper)
                .proven(proof -> proof.as(ProofForm.ELECTRONIC_CERTIFICATE))
                .made());
        assertFalse(exchanged.applies());
        assertEquals(Optional.empty(), exchanged.deadline());
        assertEquals(List.of("PMK 131/PMK.04/2020"), exchanged.instruments());
        assertTrue(rule(paper).applies());
    }

    @ParameterizedTest
    @CsvSource({
        "ATIGA, 2020-09-20, PMK 229/PMK.04/2017, false, false",
        "ATIGA, 2020-09-21, PMK 131/PMK.04/2020, true, true",
        "AHKFTA, 2020-07-04, PMK 80/PMK.04/2020, false, true",
        "IE-CEPA, 2022-06-10, PMK 122/PMK.04/2021, false, true",
        "IPAPTA, 2022-01-01, PMK 72/PMK.04/2021, true, true"
    })
    void thePandemicRulesStandBesideTheRegulationsThatSucceededOthersAndReachYoungerAgreementsByTheReading(
            String agreement, LocalDate day, String regulation, boolean older, boolean all) {
        ClaimCase claim = Claims.on(day, Claims.inOrder(agreement, ReleaseChannel.IMPORT_DECLARATION));
        List<String> alone = List.of(regulation);
        List<String> beside = List.of(regulation, "PMK 45/PMK.04/2020");
        assertEquals(older ? beside : alone, rule(claim).instruments());
        assertEquals(all ? beside : alone, rule(claim, PandemicSubmission.ALL).instruments());
    }

    @Test
    void anAgreementWhoseRegulationIsNotKnownHasNoneNamed() {
        ClaimCase pakistan = Claims.inOrder("IPPTA", ReleaseChannel.IMPORT_DECLARATION);
        assertEquals(List.of(), rule(pakistan).instruments());
    }
}
