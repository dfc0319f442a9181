package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.CustomsLane;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.EntryApproval;
import org.pabean.declaration.FreeZoneRequirement;
import org.pabean.declaration.OriginItem;
import org.pabean.declaration.ProofCarrier;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ProofMark;
import org.pabean.declaration.ProofSubmission;
import org.pabean.declaration.StatedProof;
import org.pabean.declaration.ZoneEntry;
import org.pabean.examples.json.Facts;
import org.pabean.goods.Country;
import org.pabean.goods.Quantity;
import org.pabean.law.WorkingDays;
import org.pabean.origin.Agreement;
import org.pabean.tariff.AgreementCode;

/** The proof of origin of a case, and what was stated of it and handed in. */
record OriginProof(
        LocalDate day,
        Optional<Form> form,
        Optional<Country> exporter,
        Optional<String> authorisation,
        Optional<String> reference,
        Optional<LocalDate> date,
        Optional<LocalDate> statedDate,
        Optional<String> facility,
        String language,
        Optional<ProofCarrier> carrier,
        List<LocalDate> originals,
        Set<ProofMark> marks,
        OriginItem item,
        Optional<ProofSubmission> submission,
        boolean approvedAtEntry,
        Set<FreeZoneRequirement> freeZone) {

    private enum Form {
        PAPER,
        E_FORM,
        OD
    }

    static OriginProof read(Facts input, LocalDate day, Optional<Country> exporter, Optional<Quantity> quantity) {
        Optional<Facts> zone = input.object("freeZone");
        Set<FreeZoneRequirement> met = freeZone(zone);
        boolean printout = zone.map(each -> each.flag("entryDeclarationPrintoutSubmitted", true))
                .orElse(true);
        boolean atRelease = input.flag("preferenceRequestedAtRelease", false);
        List<LocalDate> originals = input.dates("originalExpiries");
        ProofSubmission handedIn = submission(input, printout);
        return new OriginProof(
                day,
                input.choice("proofForm", Form.class),
                exporter,
                given(input, "authorisationNumber"),
                given(input, "invoiceReference"),
                input.date("proofDate"),
                input.date("proofDateOnDeclaration"),
                input.text("declaredFacilityRegime"),
                input.text("proofLanguage").orElse("en"),
                input.choice("proofOnDocument", ProofCarrier.class),
                originals,
                marks(input, !originals.isEmpty()),
                item(input, quantity),
                input.flag("proofSubmitted", true) ? Optional.of(handedIn) : Optional.empty(),
                input.flag("preferenceApprovedAtEntry", true) && !atRelease,
                met);
    }

    DeclarationOfOrigin document(Agreement agreement) {
        return DeclarationOfOrigin.builder()
                .agreement(agreement.proofAgreement())
                .form(form(agreement))
                .reference("the proof of the case")
                .exporterCountry(exporter)
                .authorisationNumber(authorisation)
                .invoiceReference(reference)
                .date(date)
                .language(language)
                .carrier(carrier)
                .addAllOriginalExpiries(originals)
                .addItems(item)
                .addAllMarks(marks)
                .build();
    }

    /** What the declaration says of the proof; a date that nobody gives is taken to be stated rightly. */
    StatedProof stated(DeclarationOfOrigin document) {
        return new StatedProof(
                facility.map(AgreementCode::of).orElse(document.agreement()),
                authorisation,
                reference,
                statedDate.or(document::date).or(() -> Optional.of(day)));
    }

    ZoneEntry entry(Agreement agreement) {
        return new ZoneEntry(
                approvedAtEntry ? Optional.of(EntryApproval.of(agreement.code())) : Optional.empty(), freeZone);
    }

    private ProofForm form(Agreement agreement) {
        return switch (form.orElse(Form.PAPER)) {
            case E_FORM -> ProofForm.ELECTRONIC_CERTIFICATE;
            case OD -> ProofForm.ORIGIN_DECLARATION;
            case PAPER ->
                agreement.proof().accepts(ProofForm.CERTIFICATE) ? ProofForm.CERTIFICATE : ProofForm.ORIGIN_DECLARATION;
        };
    }

    private static Optional<String> given(Facts input, String field) {
        return input.isNull(field)
                ? Optional.empty()
                : input.text(field).or(() -> Optional.of("as on the proof of the case"));
    }

    private static Set<ProofMark> marks(Facts input, boolean backToBack) {
        Set<ProofMark> marks = EnumSet.noneOf(ProofMark.class);
        if (input.flag("proofCancelledByExporter", false)) {
            marks.add(ProofMark.CANCELLED);
        }
        if (!input.flag("commercialInvoiceSubmitted", true)) {
            marks.add(ProofMark.WITHOUT_INVOICE);
        }
        if (backToBack) {
            marks.add(ProofMark.BACK_TO_BACK);
        }
        return marks;
    }

    private static OriginItem item(Facts input, Optional<Quantity> quantity) {
        return OriginItem.builder()
                .number(1)
                .quantity(quantity)
                .criterion(input.text("originCriterion"))
                .addAllMaterialOrigins(input.words("materialOrigins", Country::of))
                .build();
    }

    private static ProofSubmission submission(Facts input, boolean printout) {
        return ProofSubmission.builder()
                .lane(CustomsLane.GREEN)
                .mainPartner(input.flag("mita", false))
                .calendar(new WorkingDays(new LinkedHashSet<>(input.dates("holidays"))))
                .handedIn(input.date("proofSubmittedDate"))
                .start(input.date("releaseApprovalDate"))
                .presented(input.date("presentedDate"))
                .goodsArrived(input.date("goodsImportedDate"))
                .entryPrintout(printout)
                .build();
    }

    private static Set<FreeZoneRequirement> freeZone(Optional<Facts> zone) {
        Set<FreeZoneRequirement> met = EnumSet.allOf(FreeZoneRequirement.class);
        Map<String, FreeZoneRequirement> fields = Map.of(
                "goodsManufacturedInZone", FreeZoneRequirement.GOODS_MANUFACTURED,
                "materialsFromOutsideCustomsArea", FreeZoneRequirement.MATERIALS_IMPORTED,
                "zoneBusinessLicence", FreeZoneRequirement.BUSINESS_LICENCE,
                "samePersonImportsAndReleases", FreeZoneRequirement.SAME_PERSON,
                "inventorySystemApproved", FreeZoneRequirement.INVENTORY_APPROVED,
                "inventorySystemOnline", FreeZoneRequirement.INVENTORY_ONLINE,
                "customsAccess", FreeZoneRequirement.CUSTOMS_ACCESS,
                "conversionAndBlueprintApproved", FreeZoneRequirement.CONVERSION_AND_BLUEPRINT);
        zone.ifPresent(facts -> fields.forEach((field, requirement) -> {
            if (!facts.flag(field, true)) {
                met.remove(requirement);
            }
        }));
        return met;
    }
}
