package org.pabean.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.Circumstances;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.Facility;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.LocalContentClaim;
import org.pabean.declaration.OriginItem;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;

/** What can be wrong with a declaration, one fault a row: its code, its path, and how it comes into a valid declaration. */
final class Faults {

    private static final String ITEM = "consignment.items[0]";
    private static final AgreementCode CEPA = AgreementCode.of("IE-CEPA");
    private static final ExchangeRate DOLLAR = ExchangeRate.supplied(CurrencyCode.USD, Fraction.of(15_000), 1);

    static final List<Fault> ALL = List.of(
            declaration("CONSIGNMENT_EMPTY", "consignment.items", draft -> draft.withItems(List.of())),
            item("ITEM_NUMBER_INVALID", ".number", item -> item.numbered(0)),
            declaration("ITEM_NUMBER_DUPLICATE", "consignment.items[1].number", DeclarationDraft::withFirstItemTwice),
            item("AMOUNT_NEGATIVE", ".value", item -> item.worth(Rupiah.of(-1))),
            item("AMOUNT_NEGATIVE", ".quantity", item -> item.of(Quantity.of("-0.001", UnitOfMeasure.KGM))),
            item("AMOUNT_TOO_LARGE", ".value", item -> item.worth(Rupiah.parse("1000000000000000.01"))),
            item(
                    "RATE_NEGATIVE",
                    ".rates.vat",
                    item -> item.rated(
                            DeclaredRates.builder().vat(Percent.parse("-0.01")).build())),
            item(
                    "RATE_TOO_LARGE",
                    ".rates.importDuty",
                    item -> item.rated(DeclaredRates.builder()
                            .importDuty(DutyRate.percent("10000.01"))
                            .build())),
            declaration(
                    "EXCHANGE_RATE_DUPLICATE", "exchangeRates[1]", draft -> draft.supplying(List.of(DOLLAR, DOLLAR))),
            declaration(
                    "EXCHANGE_RATE_MISSING",
                    "exchangeRates",
                    draft -> draft.withFirst(item -> item.valued(new ItemValue.Cif(Money.of("CHF", "1"))))),
            facility("TEMPORARY_IMPORT_TERM", "facility.months", 0, "2"),
            facility("TEMPORARY_IMPORT_TERM", "facility.months", 37, "2"),
            facility("TEMPORARY_IMPORT_RATE", "facility.monthlyRate", 1, "5.01"),
            declaration(
                    "CIRCUMSTANCES_MISPLACED",
                    "circumstances",
                    draft -> draft.in(new Circumstances.Device(Circumstances.Registration.LATE, 3, Optional.empty()))),
            declaration(
                    "PREFERENCE_MISPLACED",
                    ITEM + ".preference",
                    draft -> draft.as(DocumentType.CONSIGNMENT_NOTE)
                            .withFirst(item -> item.claiming(new LocalContentClaim(true, Percent.of(40), true)))),
            item(
                    "LOCAL_CONTENT_NEGATIVE",
                    ".preference.localContent",
                    item -> item.claiming(new LocalContentClaim(true, Percent.of(-1), true))),
            item("PROOF_UNKNOWN", ".preference.proof", item -> item.claiming(claim(CEPA, Optional.of("P-9")))),
            proofs("PROOF_ITEM_OPEN", ITEM + ".preference.proofItem", List.of(proof(originItem(1), originItem(2)))),
            proofs("PROOF_REFERENCE_DUPLICATE", "declarationsOfOrigin[1].reference", List.of(proof(), proof())),
            proofs("UNITS_DIFFER", ITEM + ".preference.proofItem", List.of(proof(originItem(1)))),
            item(
                    "AGREEMENT_UNKNOWN",
                    ".preference",
                    item -> item.rated(DeclaredRates.none())
                            .classified("64039990")
                            .claiming(claim(AgreementCode.of("NO-SUCH-AGREEMENT"), Optional.empty()))),
            declaration("DATE_OUTSIDE_DATA", "registrationDate", draft -> draft.on(LocalDate.of(2017, 12, 31))),
            item("TARIFF_LINE_UNKNOWN", ".hsCode", item -> item.lookedUp("99999999")),
            item("TARIFF_LINE_MISSING", ".hsCode", item -> item.lookedUp("640399")),
            declaration(
                    "TARIFF_LINE_NOT_IN_FORCE",
                    ITEM + ".hsCode",
                    draft -> draft.on(LocalDate.of(2022, 3, 31)).withFirst(item -> item.lookedUp("87038099"))),
            item(
                    "QUANTITY_MISSING",
                    ".quantity",
                    item -> item.lookedUp("10063099").ofNoQuantity()));

    private Faults() {}

    /**
     * One fault.
     *
     * @param code the code of the violation
     * @param path its path
     * @param plant makes the faulty declaration out of a valid one
     */
    record Fault(String code, String path, UnaryOperator<DeclarationDraft> plant) {

        Declaration into(Declaration valid) {
            return plant.apply(DeclarationDraft.of(valid)).made();
        }

        @Override
        public String toString() {
            return code + " at " + path;
        }
    }

    private static Fault declaration(String code, String path, UnaryOperator<DeclarationDraft> change) {
        return new Fault(code, path, change);
    }

    private static Fault item(String code, String field, UnaryOperator<ItemDraft> change) {
        return new Fault(code, ITEM + field, draft -> draft.withFirst(change));
    }

    private static Fault facility(String code, String path, int months, String monthlyRate) {
        Facility stay = new Facility.TemporaryImport(months, Percent.parse(monthlyRate));
        return new Fault(code, path, draft -> draft.under(stay));
    }

    /** The first item, in litres, claims the proof of reference P-1. */
    private static Fault proofs(String code, String path, List<DeclarationOfOrigin> proofs) {
        return new Fault(
                code,
                path,
                draft -> draft.proving(proofs)
                        .withFirst(item -> item.of(Quantity.of("1", UnitOfMeasure.LTR))
                                .claiming(claim(CEPA, Optional.of("P-1")))));
    }

    private static AgreementClaim claim(AgreementCode agreement, Optional<String> proof) {
        return AgreementClaim.builder()
                .agreement(agreement)
                .channel(ReleaseChannel.IMPORT_DECLARATION)
                .proof(proof)
                .build();
    }

    private static DeclarationOfOrigin proof(OriginItem... items) {
        return DeclarationOfOrigin.builder()
                .agreement(CEPA)
                .form(ProofForm.ORIGIN_DECLARATION)
                .reference("P-1")
                .addItems(items)
                .build();
    }

    /** An item of a proof, in pieces. */
    private static OriginItem originItem(int number) {
        return OriginItem.builder()
                .number(number)
                .quantity(Quantity.of("1", UnitOfMeasure.PCE))
                .build();
    }
}
