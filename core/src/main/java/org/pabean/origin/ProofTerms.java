package org.pabean.origin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.pabean.declaration.ProofForm;
import org.pabean.internal.PabeanStyle;

/**
 * What an agreement says about its proof of origin. Empty means that nothing was read.
 *
 * @param forms the forms accepted
 * @param backToBack whether a proof may rest on proofs of another state
 * @param thirdPartyInvoice whether a third country may invoice the goods
 * @param name the name of the form
 * @param documentCodes codes of the document on import declarations
 * @param language the language it is written in, ISO 639-1
 * @param validityMonths how long it is valid from its date
 * @param lateIfImportedInTime whether a proof shown late is accepted if the goods were imported while it was valid
 * @param retroactiveMonths how long after shipment it may still be made out
 * @param invoiceBeside whether a declaration has to be handed in together with the commercial invoice
 * @param exporterRecordYears how long the exporter keeps records
 */
@Value.Builder
@PabeanStyle
public record ProofTerms(
        Set<ProofForm> forms,
        Permission backToBack,
        Permission thirdPartyInvoice,
        Optional<String> name,
        List<String> documentCodes,
        Optional<String> language,
        OptionalInt validityMonths,
        Optional<Boolean> lateIfImportedInTime,
        OptionalInt retroactiveMonths,
        Optional<Boolean> invoiceBeside,
        OptionalInt exporterRecordYears) {

    /** Copies the collections and refuses null. */
    public ProofTerms {
        forms = Set.copyOf(forms);
        documentCodes = List.copyOf(documentCodes);
        Objects.requireNonNull(backToBack, "backToBack");
        Objects.requireNonNull(thirdPartyInvoice, "thirdPartyInvoice");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(validityMonths, "validityMonths");
        Objects.requireNonNull(lateIfImportedInTime, "lateIfImportedInTime");
        Objects.requireNonNull(retroactiveMonths, "retroactiveMonths");
        Objects.requireNonNull(invoiceBeside, "invoiceBeside");
        Objects.requireNonNull(exporterRecordYears, "exporterRecordYears");
    }

    /** Starts with the two permissions. */
    public static ProofTermsBuilderStages.BuildStart builder() {
        return ProofTermsBuilderStages.start();
    }

    /** Whether proofs of a form are accepted; an electronic certificate is, wherever certificates are. */
    public boolean accepts(ProofForm form) {
        return forms.contains(form)
                || (form == ProofForm.ELECTRONIC_CERTIFICATE && forms.contains(ProofForm.CERTIFICATE));
    }
}
