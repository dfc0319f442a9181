package org.pabean.declaration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pabean.tariff.AgreementCode;

/**
 * What a declaration says about a proof of origin. Each particular is a condition of using the preference (PMK
 * 122/PMK.04/2021 art. 9(1)).
 *
 * @param facility the agreement whose facility code is stated
 * @param authorisationNumber the number of the approved exporter, or of the certificate
 * @param invoiceReference the reference of the commercial document
 * @param proofDate the day on which the proof was made
 */
public record StatedProof(
        AgreementCode facility,
        Optional<String> authorisationNumber,
        Optional<String> invoiceReference,
        Optional<LocalDate> proofDate) {

    /** Refuses null. */
    public StatedProof {
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(authorisationNumber, "authorisationNumber");
        Objects.requireNonNull(invoiceReference, "invoiceReference");
        Objects.requireNonNull(proofDate, "proofDate");
    }

    /** The particulars of a proof, copied from it as they should be. */
    public static StatedProof of(DeclarationOfOrigin proof) {
        return new StatedProof(proof.agreement(), proof.authorisationNumber(), proof.invoiceReference(), proof.date());
    }

    /** The same under the code of another facility that the proof serves, such as the user-specific scheme of IJEPA. */
    public StatedProof under(AgreementCode other) {
        return new StatedProof(other, authorisationNumber, invoiceReference, proofDate);
    }
}
