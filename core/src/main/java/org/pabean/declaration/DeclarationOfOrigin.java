package org.pabean.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.pabean.goods.Country;
import org.pabean.internal.PabeanStyle;
import org.pabean.tariff.AgreementCode;

/**
 * A proof of origin under a trade agreement: a certificate of an authority (<i>surat keterangan asal, SKA</i>) or a
 * declaration of the exporter (<i>deklarasi asal barang, DAB</i>).
 *
 * @param agreement the agreement it was made out under
 * @param form certificate, electronic certificate or declaration
 * @param reference its number, by which claims point to it
 * @param exporterCountry the state whose exporter made it, or where it was issued; it need not be the seller's
 * @param authorisationNumber the number of an approved exporter
 * @param invoiceReference the number of the invoice or other commercial document that carries it
 * @param date the day on which it was made
 * @param language its language, ISO 639-1 in small letters
 * @param carrier the document that a declaration was written on
 * @param originalExpiries last days of the proofs that a back-to-back proof rests on
 * @param items what it covers
 * @param marks what else is known of it
 */
@Value.Builder
@PabeanStyle
public record DeclarationOfOrigin(
        AgreementCode agreement,
        ProofForm form,
        String reference,
        Optional<Country> exporterCountry,
        Optional<String> authorisationNumber,
        Optional<String> invoiceReference,
        Optional<LocalDate> date,
        Optional<String> language,
        Optional<ProofCarrier> carrier,
        List<LocalDate> originalExpiries,
        List<OriginItem> items,
        Set<ProofMark> marks) {

    /** Copies the collections and refuses null. */
    public DeclarationOfOrigin {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(exporterCountry, "exporterCountry");
        Objects.requireNonNull(authorisationNumber, "authorisationNumber");
        Objects.requireNonNull(invoiceReference, "invoiceReference");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(carrier, "carrier");
        originalExpiries = List.copyOf(originalExpiries);
        items = List.copyOf(items);
        marks = Set.copyOf(marks);
    }

    /** Starts with agreement, form and reference. */
    public static DeclarationOfOriginBuilderStages.BuildStart builder() {
        return DeclarationOfOriginBuilderStages.start();
    }

    /** The item of a number, if the proof has it. */
    public Optional<OriginItem> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /** Whether this is known of the proof. */
    public boolean is(ProofMark mark) {
        return marks.contains(mark);
    }
}
