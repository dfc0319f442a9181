package org.pabean.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.ExchangeRate;

/**
 * A customs declaration for import (<i>pemberitahuan pabean impor</i>): all that an assessment is made from.
 *
 * @param documentType its form
 * @param registrationDate the day of its registration number, which decides tariff and taxes (Customs Law art. 30(1)-(2))
 * @param importer who imports
 * @param consignment the goods and their way
 * @param paymentDate the day of payment or guarantee, which decides the exchange rate; the registration date if none is
 *     given (PMK 114/PMK.04/2007 art. 3)
 * @param exchangeRates rates that the declarant supplies; they win over the decrees
 * @param facility a facility claimed for the whole declaration
 * @param circumstances what only parcels, travellers and devices know
 * @param declarationsOfOrigin the proofs of origin that claims point to
 */
@Value.Builder
@PabeanStyle
public record Declaration(
        DocumentType documentType,
        LocalDate registrationDate,
        Importer importer,
        Consignment consignment,
        Optional<LocalDate> paymentDate,
        List<ExchangeRate> exchangeRates,
        Optional<Facility> facility,
        Optional<Circumstances> circumstances,
        List<DeclarationOfOrigin> declarationsOfOrigin) {

    /** Copies the lists and refuses null. */
    public Declaration {
        Objects.requireNonNull(documentType, "documentType");
        Objects.requireNonNull(registrationDate, "registrationDate");
        Objects.requireNonNull(importer, "importer");
        Objects.requireNonNull(consignment, "consignment");
        Objects.requireNonNull(paymentDate, "paymentDate");
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(circumstances, "circumstances");
        exchangeRates = List.copyOf(exchangeRates);
        declarationsOfOrigin = List.copyOf(declarationsOfOrigin);
    }

    /** Starts with the form of the declaration. */
    public static DeclarationBuilderStages.BuildStart builder() {
        return DeclarationBuilderStages.start();
    }

    /** The proof of origin of a reference, if it is among those of the declaration. */
    public Optional<DeclarationOfOrigin> declarationOfOrigin(String reference) {
        return declarationsOfOrigin.stream()
                .filter(proof -> proof.reference().equals(reference))
                .findFirst();
    }

    /** The day whose exchange rate applies. */
    public LocalDate exchangeRateDate() {
        return paymentDate.orElse(registrationDate);
    }

    /** This declaration with another consignment. */
    public Declaration with(Consignment other) {
        return new Declaration(
                documentType,
                registrationDate,
                importer,
                other,
                paymentDate,
                exchangeRates,
                facility,
                circumstances,
                declarationsOfOrigin);
    }
}
