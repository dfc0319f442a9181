package org.pabean.origin;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ProofMark;
import org.pabean.law.Wording;

/**
 * Component three: the procedural provisions on the proof of origin. Source: PMK 122/PMK.04/2021; IE-CEPA Annex I arts.
 * 12-14; ATIGA Annex 8 rules 10-14, 12B.
 */
final class ProcedureCheck {

    private final ClaimCase claimCase;
    private final ClaimNotes notes;
    private final ProofTerms terms;

    private ProcedureCheck(ClaimCase claimCase, ClaimNotes notes) {
        this.claimCase = claimCase;
        this.notes = notes;
        this.terms = claimCase.agreement().proof();
    }

    static void check(ClaimCase claimCase, Optional<ProofValidity> validity, ClaimNotes notes) {
        ProcedureCheck check = new ProcedureCheck(claimCase, notes);
        boolean found = claimCase.findings().notMet().contains(OriginComponent.PROCEDURE);
        boolean expired = validity.equals(Optional.of(ProofValidity.EXPIRED));
        boolean faultless = claimCase.proof().map(check::isInOrder).orElse(true);
        notes.failUnless(!found && !expired && faultless, OriginReason.PROCEDURE);
    }

    private boolean isInOrder(DeclarationOfOrigin proof) {
        boolean exporter = proof.exporterCountry()
                .map(claimCase.agreement().members()::isPartner)
                .orElse(true);
        boolean language = terms.language().isEmpty()
                || proof.language().isEmpty()
                || proof.language().equals(terms.language());
        return proof.agreement().equals(claimCase.agreement().proofAgreement())
                && hasAcceptedForm(proof)
                && exporter
                && language
                && isMadeInTime(proof)
                && hasItsInvoice(proof)
                && mayBeBackToBack(proof)
                && mayBeInvoicedElsewhere(proof);
    }

    private boolean hasAcceptedForm(DeclarationOfOrigin proof) {
        if (proof.form() == ProofForm.ELECTRONIC_CERTIFICATE && !terms.forms().contains(proof.form())) {
            warn(
                    "ELECTRONIC_FORM_NOT_LISTED",
                    "No exchange of electronic certificates is known for this agreement.",
                    "Pertukaran e-Form untuk skema ini tidak diketahui.");
        }
        return terms.accepts(proof.form());
    }

    private boolean isMadeInTime(DeclarationOfOrigin proof) {
        if (terms.retroactiveMonths().isEmpty()) {
            return true;
        }
        Optional<LocalDate> shipped = claimCase.journey().flatMap(journey -> ShipmentDay.of(journey, notes));
        int months = terms.retroactiveMonths().getAsInt();
        return proof.date()
                .flatMap(made -> shipped.map(day -> !made.isAfter(day.plusMonths(months))))
                .orElse(true);
    }

    private boolean hasItsInvoice(DeclarationOfOrigin proof) {
        return proof.form() != ProofForm.ORIGIN_DECLARATION
                || !terms.invoiceBeside().orElse(false)
                || !proof.is(ProofMark.WITHOUT_INVOICE);
    }

    private boolean mayBeBackToBack(DeclarationOfOrigin proof) {
        if (!proof.is(ProofMark.BACK_TO_BACK)) {
            return true;
        }
        if (terms.backToBack() == Permission.UNKNOWN || terms.backToBack() == Permission.PRESUMED_NOT_PROVIDED) {
            warn(
                    "BACK_TO_BACK_NOT_READ",
                    "Whether this agreement allows back-to-back proofs could not be read.",
                    "Ketentuan back-to-back skema ini tidak terbaca.");
        }
        return terms.backToBack() == Permission.ALLOWED || terms.backToBack() == Permission.UNKNOWN;
    }

    private boolean mayBeInvoicedElsewhere(DeclarationOfOrigin proof) {
        boolean marked = proof.is(ProofMark.THIRD_PARTY_INVOICE);
        if (marked && terms.thirdPartyInvoice() == Permission.UNKNOWN) {
            warn(
                    "THIRD_PARTY_INVOICE_NOT_READ",
                    "Whether this agreement allows an invoice of a third country could not be read.",
                    "Ketentuan third party invoice skema ini tidak terbaca.");
        }
        return !marked
                || terms.thirdPartyInvoice() == Permission.ALLOWED
                || terms.thirdPartyInvoice() == Permission.UNKNOWN;
    }

    private void warn(String code, String english, String indonesian) {
        notes.warn(code, new Wording(english, indonesian), claimCase.agreement().procedure(claimCase.day(), ""));
    }
}
