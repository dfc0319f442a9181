package org.pabean.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.Facility;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.levy.LevyLine;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;
import org.pabean.testkit.FixedReferenceData;

/** Imports that assessments are tested with; shoes are the goods as a rule, at 30 % in the fixed tariff. */
final class Imports {

    static final Assessor ASSESSOR = Assessor.of(FixedReferenceData.standard());
    static final String SHOES = "64039990";
    static final String RICE = "10063099";
    static final String BEER = "22030019";
    static final String LAPTOP = "84713020";
    static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    static final Rupiah RP_100_MILLION = Rupiah.of(100_000_000);

    private Imports() {}

    static Declaration pib(LocalDate day, GoodsItem... items) {
        return pib(day, Importer.company(), items);
    }

    static Declaration pib(LocalDate day, Importer importer, GoodsItem... items) {
        Consignment goods = Consignment.builder()
                .incoterm(Incoterm.CIF)
                .addAllItems(List.of(items))
                .build();
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(day)
                .importer(importer)
                .consignment(goods)
                .build();
    }

    static Declaration under(Facility facility, Declaration plain) {
        return Declaration.builder()
                .documentType(plain.documentType())
                .registrationDate(plain.registrationDate())
                .importer(plain.importer())
                .consignment(plain.consignment())
                .facility(facility)
                .build();
    }

    static Declaration paidOn(LocalDate day, Declaration plain) {
        return Declaration.builder()
                .documentType(plain.documentType())
                .registrationDate(plain.registrationDate())
                .importer(plain.importer())
                .consignment(plain.consignment())
                .paymentDate(day)
                .build();
    }

    static GoodsItem item(String line, ItemValue value) {
        return GoodsItem.builder()
                .number(1)
                .value(value)
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of(line))
                .build();
    }

    static GoodsItem worth(Rupiah value, String line) {
        return item(line, new ItemValue.CustomsValue(value));
    }

    static GoodsItem cif(String amount, String line) {
        return item(line, new ItemValue.Cif(Money.of("USD", amount)));
    }

    static GoodsItem shoes() {
        return worth(RP_100_MILLION, SHOES);
    }

    static GoodsItem with(Quantity quantity, GoodsItem item) {
        return copy(item, item.number(), item.value(), Optional.of(quantity));
    }

    static GoodsItem number(int number, GoodsItem item) {
        return copy(item, number, item.value(), item.quantity());
    }

    static GoodsItem with(ItemValue value, GoodsItem item) {
        return copy(item, item.number(), value, item.quantity());
    }

    static GoodsItem copy(GoodsItem item, int number, ItemValue value, Optional<Quantity> quantity) {
        return GoodsItem.builder()
                .number(number)
                .value(value)
                .rates(item.rates())
                .hsCode(item.hsCode())
                .origin(item.origin())
                .quantity(quantity)
                .build();
    }

    /** Every line of an assessment. */
    static List<LevyLine> lines(Assessment assessment, Levy levy) {
        return assessment.items().stream()
                .flatMap(item -> item.portions().stream())
                .flatMap(portion -> portion.lines().stream())
                .filter(line -> line.levy() == levy)
                .toList();
    }

    /** The exact sum of the lines that are settled in one way. */
    static Rupiah exact(Assessment assessment, Levy levy, LevyLine.Collection settled) {
        return Rupiah.sum(lines(assessment, levy).stream()
                .filter(line -> line.collection() == settled)
                .map(LevyLine::amount)
                .toList());
    }
}
