package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pabean.declaration.CustomsLane;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ProofMark;
import org.pabean.declaration.ProofSubmission;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.StatedProof;
import org.pabean.law.WorkingDays;
import org.pabean.tariff.AgreementCode;

/** What the importer hands in and states, PMK 122/PMK.04/2021 art. 9(1). The proof is A-1 of 10 June 2022 on invoice INV-7. */
final class ObligationsTest {

    private static final ReleaseChannel FREE_ZONE = ReleaseChannel.FROM_FREE_ZONE;
    private static final String IE_CEPA = "IE-CEPA";
    private static final Optional<String> NUMBER = Optional.of("A-1");
    private static final Optional<String> INVOICE = Optional.of("INV-7");
    private static final Optional<LocalDate> MADE = Optional.of(Claims.DAY);

    @ParameterizedTest
    @CsvSource({
        "IE-CEPA, A-1, INV-7, 2022-06-10,",
        "IE-CEPA, A-1,, 2022-06-10,",
        "IE-CEPA,, INV-7, 2022-06-10,",
        "ATIGA, A-1, INV-7, 2022-06-10, OBLIGATION_FACILITY_CODE",
        "IE-CEPA,,, 2022-06-10, OBLIGATION_REFERENCE",
        "IE-CEPA, A-2, INV-7, 2022-06-10, OBLIGATION_REFERENCE",
        "IE-CEPA, A-1, INV-8, 2022-06-10, OBLIGATION_REFERENCE",
        "IE-CEPA, A-1, INV-7, 2022-06-11, OBLIGATION_PROOF_DATE",
        "IE-CEPA, A-1, INV-7,, OBLIGATION_PROOF_DATE"
    })
    void facilityCodeNumberOrReferenceAndDateAreStatedAsTheProofHasThem(
            String facility, String number, String invoice, LocalDate date, OriginReason reason) {
        StatedProof stated = new StatedProof(
                AgreementCode.of(facility),
                Optional.ofNullable(number),
                Optional.ofNullable(invoice),
                Optional.ofNullable(date));
        assertEquals(
                Stream.ofNullable(reason).toList(),
                proven(ReleaseChannel.IMPORT_DECLARATION)
                        .stating(Optional.of(stated))
                        .reasons());
    }

    @Test
    void aDeclarationThatStatesNothingOfTheProofLacksAllThreeParticulars() {
        assertEquals(
                List.of(
                        OriginReason.OBLIGATION_FACILITY_CODE,
                        OriginReason.OBLIGATION_PROOF_DATE,
                        OriginReason.OBLIGATION_REFERENCE),
                proven(ReleaseChannel.IMPORT_DECLARATION)
                        .stating(Optional.empty())
                        .reasons());
    }

    @Test
    void aParticularThatTheProofDoesNotShowIsNotHeldAgainstTheDeclaration() {
        ClaimDraft silent = ClaimDraft.of(IE_CEPA)
                .proven(proof ->
                        proof.numbered(Optional.empty(), Optional.empty()).madeOn(Optional.empty()))
                .stating(stated(NUMBER, INVOICE, MADE));
        assertEquals(List.of(), silent.reasons());
    }

    @Test
    void aFreeZoneStatesOneParticularAndTheDateOrBothParticularsByTheReading() {
        List<OriginReason> none = List.of();
        List<OriginReason> reference = List.of(OriginReason.OBLIGATION_REFERENCE);
        Optional<StatedProof> one = stated(NUMBER, Optional.empty(), MADE);
        Optional<StatedProof> other = stated(Optional.empty(), INVOICE, MADE);
        Optional<StatedProof> both = stated(NUMBER, INVOICE, Optional.empty());
        assertEquals(none, proven(FREE_ZONE).stating(one).reasons());
        assertEquals(
                List.of(OriginReason.OBLIGATION_PROOF_DATE),
                proven(FREE_ZONE).stating(both).reasons());
        assertEquals(none, proven(FREE_ZONE).stating(both).reasons(FreeZoneReference.BOTH));
        assertEquals(reference, proven(FREE_ZONE).stating(one).reasons(FreeZoneReference.BOTH));
        assertEquals(reference, proven(FREE_ZONE).stating(other).reasons(FreeZoneReference.BOTH));
    }

    @Test
    void theReadingOnFreeZonesLeavesTheImportDeclarationAlone() {
        ClaimDraft dateless =
                proven(ReleaseChannel.IMPORT_DECLARATION).stating(stated(NUMBER, INVOICE, Optional.empty()));
        assertEquals(List.of(OriginReason.OBLIGATION_PROOF_DATE), dateless.reasons(FreeZoneReference.BOTH));
    }

    @Test
    void aProofThatIsNotHandedInGivesNothing() {
        OriginDecision decision =
                ClaimDraft.of(IE_CEPA).handedIn(Optional.empty()).decided();
        assertEquals(List.of(OriginReason.OBLIGATION_PROOF_NOT_SUBMITTED), decision.reasons());
        assertEquals(ProofStatus.NOT_USED, decision.proofStatus());
    }

    @Test
    void anElectronicCertificateIsExchangedAndNotHandedIn() {
        ClaimDraft exchanged = ClaimDraft.of("ATIGA")
                .proven(proof -> proof.as(ProofForm.ELECTRONIC_CERTIFICATE))
                .handedIn(Optional.empty());
        assertEquals(List.of(), exchanged.reasons());
    }

    @Test
    void aProofHandedInLateIsNotUsed() {
        ProofSubmission late = ProofSubmission.builder()
                .lane(CustomsLane.GREEN)
                .mainPartner(false)
                .calendar(WorkingDays.withoutHolidays())
                .start(Claims.DAY)
                .handedIn(Claims.DAY.plusDays(30))
                .build();
        OriginDecision decision = ClaimDraft.of(IE_CEPA, ReleaseChannel.FROM_BONDED_STORAGE)
                .handedIn(Optional.of(late))
                .decided();
        assertEquals(List.of(OriginReason.OBLIGATION_LATE), decision.reasons());
        assertEquals(ProofStatus.NOT_USED, decision.proofStatus());
    }

    @ParameterizedTest
    @EnumSource(value = ReleaseChannel.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void onlyGoodsOfAFreeZoneNeedThePrintoutOfTheirEntry(ReleaseChannel channel) {
        Optional<ProofSubmission> without = Optional.of(ProofSubmission.inTime());
        assertEquals(
                channel == FREE_ZONE ? List.of(OriginReason.OBLIGATION_PPFTZ_PRINTOUT) : List.of(),
                ClaimDraft.of(IE_CEPA, channel).handedIn(without).reasons());
    }

    @Test
    void withoutAProofThePrintoutOfAFreeZoneIsNotAskedForBesides() {
        assertEquals(
                List.of(OriginReason.OBLIGATION_PROOF_NOT_SUBMITTED),
                ClaimDraft.of(IE_CEPA, FREE_ZONE).handedIn(Optional.empty()).reasons());
    }

    @Test
    void aProofCancelledByItsExporterGivesNoPreference() {
        OriginDecision cancelled = ClaimDraft.of(IE_CEPA)
                .proven(proof -> proof.marked(ProofMark.CANCELLED))
                .decided();
        assertEquals(List.of(OriginReason.PROOF_CANCELLED), cancelled.reasons());
        assertEquals(ProofStatus.NO_PREFERENCE, cancelled.proofStatus());
    }

    private static ClaimDraft proven(ReleaseChannel channel) {
        return ClaimDraft.of(IE_CEPA, channel).proven(proof -> proof.numbered(NUMBER, INVOICE));
    }

    private static Optional<StatedProof> stated(
            Optional<String> number, Optional<String> invoice, Optional<LocalDate> date) {
        return Optional.of(new StatedProof(AgreementCode.of(IE_CEPA), number, invoice, date));
    }
}
