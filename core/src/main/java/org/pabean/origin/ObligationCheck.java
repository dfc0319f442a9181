package org.pabean.origin;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ProofMark;
import org.pabean.declaration.ProofSubmission;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.StatedProof;

/**
 * What has to be stated on the declaration and handed in with it. Each particular is a condition of using the preference.
 * Source: PMK 122/PMK.04/2021 art. 9(1).
 */
final class ObligationCheck {

    private final ClaimCase claimCase;
    private final ClaimNotes notes;

    private ObligationCheck(ClaimCase claimCase, ClaimNotes notes) {
        this.claimCase = claimCase;
        this.notes = notes;
    }

    static void check(ClaimCase claimCase, SubmissionRuling submission, ClaimNotes notes) {
        if (claimCase.claim().channel().isOpenToPreference()) {
            ObligationCheck check = new ObligationCheck(claimCase, notes);
            check.handedIn(submission);
            check.stated();
        }
    }

    /** Whether there is a proof that was handed in, or exchanged electronically. */
    static boolean isHandedIn(ClaimCase claimCase) {
        return claimCase
                .proof()
                .filter(proof -> proof.form() == ProofForm.ELECTRONIC_CERTIFICATE
                        || claimCase.claim().submission().isPresent())
                .isPresent();
    }

    static void cancellation(ClaimCase claimCase, ClaimNotes notes) {
        notes.failUnless(
                claimCase.proof().filter(proof -> proof.is(ProofMark.CANCELLED)).isEmpty(),
                OriginReason.PROOF_CANCELLED);
    }

    private void handedIn(SubmissionRuling submission) {
        notes.failUnless(isHandedIn(claimCase), OriginReason.OBLIGATION_PROOF_NOT_SUBMITTED);
        notes.failUnless(submission.inTime(), OriginReason.OBLIGATION_LATE);
        if (isFreeZone() && isHandedIn(claimCase)) {
            boolean printout = claimCase
                    .claim()
                    .submission()
                    .flatMap(ProofSubmission::entryPrintout)
                    .orElse(false);
            notes.failUnless(printout, OriginReason.OBLIGATION_PPFTZ_PRINTOUT);
        }
    }

    private void stated() {
        AgreementClaim claim = claimCase.claim();
        Optional<StatedProof> stated = claim.stated();
        notes.failUnless(
                stated.filter(each -> each.facility().equals(claim.agreement())).isPresent(),
                OriginReason.OBLIGATION_FACILITY_CODE);
        boolean both = isFreeZone() && notes.read(FreeZoneReference.class) == FreeZoneReference.BOTH;
        notes.failUnless(
                stated.filter(each -> referenceHolds(each, both)).isPresent(), OriginReason.OBLIGATION_REFERENCE);
        notes.failUnless(both || stated.filter(this::dateHolds).isPresent(), OriginReason.OBLIGATION_PROOF_DATE);
    }

    private boolean referenceHolds(StatedProof stated, boolean both) {
        boolean number = stated.authorisationNumber().isPresent();
        boolean reference = stated.invoiceReference().isPresent();
        Optional<DeclarationOfOrigin> proof = claimCase.proof();
        return (both ? number && reference : number || reference)
                && agrees(stated.authorisationNumber(), proof.flatMap(DeclarationOfOrigin::authorisationNumber))
                && agrees(stated.invoiceReference(), proof.flatMap(DeclarationOfOrigin::invoiceReference));
    }

    private boolean dateHolds(StatedProof stated) {
        Optional<LocalDate> made = claimCase.proof().flatMap(DeclarationOfOrigin::date);
        return stated.proofDate().isPresent() && agrees(stated.proofDate(), made);
    }

    private static <T> boolean agrees(Optional<T> stated, Optional<T> onProof) {
        return stated.isEmpty() || onProof.isEmpty() || stated.equals(onProof);
    }

    private boolean isFreeZone() {
        return claimCase.claim().channel() == ReleaseChannel.FROM_FREE_ZONE;
    }
}
