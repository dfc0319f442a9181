package org.pabean.origin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pabean.declaration.ProofForm;
import org.pabean.goods.Country;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.money.Fraction;
import org.pabean.tariff.AgreementCode;

/** Makes an agreement out of its row. */
final class AgreementReader {

    private AgreementReader() {}

    static Agreement of(AgreementRow row) {
        return Agreement.builder()
                .code(AgreementCode.of(row.text("code")))
                .name(row.text("name"))
                .members(members(row))
                .force(force(row))
                .proof(proof(row))
                .origin(origin(row))
                .consignment(new ConsignmentTerms(
                        row.one("transit", ConsignmentTerms.TransitRule.class),
                        row.one("evidence", ConsignmentTerms.EvidenceRule.class),
                        row.one("exhibition", ConsignmentTerms.ExhibitionRule.class)))
                .rates(new RateTerms(
                        row.yes("lower_read"),
                        row.percent("in_quota"),
                        row.percent("out_of_quota"),
                        row.columns("columns", "columns of the schedule of " + row.text("code"))))
                .confidence(row.one("confidence", Confidence.class))
                .parent(row.cell("parent").map(AgreementCode::of))
                .waiver(waiver(row))
                .verification(verification(row))
                .transitionalDays(row.whole("transitional_days"))
                .build();
    }

    private static Membership members(AgreementRow row) {
        Map<Country, Country> counted = new HashMap<>();
        for (String pair : row.words("counted_as")) {
            String[] both = pair.split(">", 2);
            counted.put(Country.of(both[0]), Country.of(both[1]));
        }
        return new Membership(row.set("partners", Country::of), counted);
    }

    private static AgreementForce force(AgreementRow row) {
        return new AgreementForce(
                row.cell("from").map(LocalDate::parse),
                row.one("basis", AgreementForce.StartBasis.class),
                row.instruments("tariff", "tariff regulation of " + row.text("code")),
                row.instruments("procedure", "procedure regulation of " + row.text("code")),
                row.one("submission", AgreementForce.SubmissionLaw.class));
    }

    private static ProofTerms proof(AgreementRow row) {
        return ProofTerms.builder()
                .backToBack(row.one("back_to_back", Permission.class))
                .thirdPartyInvoice(row.one("third_party_invoice", Permission.class))
                .addAllForms(row.set("forms", ProofForm::valueOf))
                .name(row.cell("form_name"))
                .addAllDocumentCodes(row.words("document_codes"))
                .language(row.cell("language"))
                .validityMonths(row.whole("validity_months"))
                .lateIfImportedInTime(flag(row, "late_if_imported"))
                .retroactiveMonths(row.whole("retro_months"))
                .invoiceBeside(flag(row, "invoice_beside"))
                .exporterRecordYears(row.whole("record_years"))
                .build();
    }

    private static Optional<Boolean> flag(AgreementRow row, String column) {
        return row.cell(column).map(value -> value.equals("yes"));
    }

    private static OriginTerms origin(AgreementRow row) {
        return new OriginTerms(
                row.words("criteria"),
                row.percent("value_content"),
                row.yes("heading_shift"),
                row.percent("partial_from"),
                row.one("tolerance", ToleranceRule.class),
                row.one("minimal", MinimalOperations.class));
    }

    private static Optional<WaiverTerms> waiver(AgreementRow row) {
        return row.cell("waiver_usd")
                .map(limit -> new WaiverTerms(
                        Fraction.parse(limit),
                        row.one("waiver_basis", WaiverTerms.Basis.class),
                        row.one("waiver_statement", WaiverTerms.Statement.class)));
    }

    private static Optional<VerificationTerms> verification(AgreementRow row) {
        return row.period("reply")
                .map(reply -> new VerificationTerms(
                        reply,
                        row.period("extension"),
                        row.period("additional"),
                        row.period("process"),
                        Citation.verified(row.text("check_source"), row.text("check_article"))));
    }
}
