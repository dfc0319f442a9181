package org.pabean.origin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.OriginItem;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ProofMark;
import org.pabean.goods.Country;
import org.pabean.goods.Quantity;

/** A proof of origin with one thing changed after the other. */
final class ProofDraft {

    private final DeclarationOfOrigin base;
    private ProofForm form;
    private Optional<Country> exporter;
    private Optional<String> number;
    private Optional<String> invoice;
    private Optional<LocalDate> date;
    private List<LocalDate> originals;
    private List<OriginItem> items;
    private Set<ProofMark> marks;

    private ProofDraft(DeclarationOfOrigin base) {
        this.base = base;
        this.form = base.form();
        this.exporter = base.exporterCountry();
        this.number = base.authorisationNumber();
        this.invoice = base.invoiceReference();
        this.date = base.date();
        this.originals = base.originalExpiries();
        this.items = base.items();
        this.marks = base.marks();
    }

    static ProofDraft of(DeclarationOfOrigin base) {
        return new ProofDraft(base);
    }

    ProofDraft as(ProofForm other) {
        form = other;
        return this;
    }

    ProofDraft by(Country country) {
        exporter = Optional.of(country);
        return this;
    }

    ProofDraft numbered(Optional<String> authorisation, Optional<String> invoiced) {
        number = authorisation;
        invoice = invoiced;
        return this;
    }

    ProofDraft madeOn(Optional<LocalDate> day) {
        date = day;
        return this;
    }

    ProofDraft restingOn(LocalDate... expiries) {
        originals = List.of(expiries);
        return this;
    }

    ProofDraft marked(ProofMark... known) {
        marks = Set.of(known);
        return this;
    }

    ProofDraft covering(Quantity quantity) {
        items = List.of(OriginItem.builder().number(1).quantity(quantity).build());
        return this;
    }

    ProofDraft by(String criterion, Country... materials) {
        items = List.of(OriginItem.builder()
                .number(1)
                .quantity(Claims.pieces(100))
                .criterion(criterion)
                .addMaterialOrigins(materials)
                .build());
        return this;
    }

    DeclarationOfOrigin made() {
        return new DeclarationOfOrigin(
                base.agreement(),
                form,
                base.reference(),
                exporter,
                number,
                invoice,
                date,
                base.language(),
                base.carrier(),
                originals,
                items,
                marks);
    }
}
