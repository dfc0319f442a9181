package org.pabean.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.Rupiah;
import org.pabean.testkit.FixedReferenceData;

/** Assessments of one import as declared and as found: shoes at 30 %, laptops at 0 %, balls at 7.5 %. */
public final class ShoeImports {

    /** The day on which every declaration is registered. */
    public static final LocalDate REGISTERED = LocalDate.of(2026, 1, 10);

    /** Shoes, at 30 %. */
    public static final String SHOES = "64039990";

    /** Laptops, at nought. */
    public static final String LAPTOP = "84713020";

    /** Balls, at 7.5 %. */
    public static final String BALLS = "95066200";

    private static final Assessor ASSESSOR = Assessor.of(FixedReferenceData.standard());

    private ShoeImports() {}

    /** An assessment of these goods. */
    public static Assessment of(GoodsItem... items) {
        return on(REGISTERED, items);
    }

    /** An assessment of these goods, registered on a day. */
    public static Assessment on(LocalDate day, GoodsItem... items) {
        return by(DocumentType.IMPORT_DECLARATION, day, items);
    }

    /** An assessment of these goods under a form of declaration, registered on a day. */
    public static Assessment by(DocumentType form, LocalDate day, GoodsItem... items) {
        return ASSESSOR.assess(Declaration.builder()
                .documentType(form)
                .registrationDate(day)
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addAllItems(List.of(items))
                        .build())
                .build());
    }

    /** Goods of a customs value. */
    public static GoodsItem goods(int number, String line, long value) {
        return goods(number, line, value, "goods", 10);
    }

    /** Goods of a customs value, described and counted. */
    public static GoodsItem goods(int number, String line, long value, String words, long pieces) {
        return GoodsItem.builder()
                .number(number)
                .value(new ItemValue.CustomsValue(Rupiah.of(value)))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of(line))
                .description(words)
                .quantity(Optional.of(Quantity.of(Long.toString(pieces), UnitOfMeasure.PCE)))
                .build();
    }
}
