package org.pabean.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pabean.declaration.Circumstances;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.Facility;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.money.ExchangeRate;

/** A declaration with one fact changed after the other. */
record DeclarationDraft(
        DocumentType form,
        LocalDate day,
        Importer importer,
        Consignment consignment,
        List<ExchangeRate> rates,
        Optional<Facility> facility,
        Optional<Circumstances> circumstances,
        List<DeclarationOfOrigin> proofs) {

    static DeclarationDraft of(Declaration declaration) {
        return new DeclarationDraft(
                declaration.documentType(),
                declaration.registrationDate(),
                declaration.importer(),
                declaration.consignment(),
                declaration.exchangeRates(),
                declaration.facility(),
                declaration.circumstances(),
                declaration.declarationsOfOrigin());
    }

    DeclarationDraft as(DocumentType other) {
        return new DeclarationDraft(other, day, importer, consignment, rates, facility, circumstances, proofs);
    }

    DeclarationDraft on(LocalDate other) {
        return new DeclarationDraft(form, other, importer, consignment, rates, facility, circumstances, proofs);
    }

    DeclarationDraft withItems(List<GoodsItem> items) {
        return new DeclarationDraft(
                form, day, importer, consignment.with(items), rates, facility, circumstances, proofs);
    }

    DeclarationDraft withFirst(UnaryOperator<ItemDraft> change) {
        List<GoodsItem> items = new ArrayList<>(consignment.items());
        items.set(0, change.apply(ItemDraft.of(items.get(0))).made());
        return withItems(items);
    }

    DeclarationDraft withFirstItemTwice() {
        List<GoodsItem> items = new ArrayList<>(consignment.items());
        items.add(1, items.get(0));
        return withItems(items);
    }

    DeclarationDraft supplying(List<ExchangeRate> others) {
        return new DeclarationDraft(form, day, importer, consignment, others, facility, circumstances, proofs);
    }

    DeclarationDraft under(Facility other) {
        return new DeclarationDraft(form, day, importer, consignment, rates, Optional.of(other), circumstances, proofs);
    }

    DeclarationDraft in(Circumstances others) {
        return new DeclarationDraft(form, day, importer, consignment, rates, facility, Optional.of(others), proofs);
    }

    DeclarationDraft proving(List<DeclarationOfOrigin> others) {
        return new DeclarationDraft(form, day, importer, consignment, rates, facility, circumstances, others);
    }

    Declaration made() {
        return Declaration.builder()
                .documentType(form)
                .registrationDate(day)
                .importer(importer)
                .consignment(consignment)
                .addAllExchangeRates(rates)
                .facility(facility)
                .circumstances(circumstances)
                .addAllDeclarationsOfOrigin(proofs)
                .build();
    }
}
