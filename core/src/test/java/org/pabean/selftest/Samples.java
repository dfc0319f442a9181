package org.pabean.selftest;

import java.time.LocalDate;
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
import org.pabean.money.Rupiah;
import org.pabean.testkit.FixedReferenceData;

/** Declarations that the test kit is tested with. */
final class Samples {

    static final Assessor ASSESSOR = Assessor.of(FixedReferenceData.standard());

    private Samples() {}

    /** Shoes worth Rp 10 million on 2 June 2025: duty Rp 3,000,000 at 30 %, VAT 12 % of 11/12 of Rp 13,000,000. */
    static Declaration shoes(DocumentType form) {
        return Declaration.builder()
                .documentType(form)
                .registrationDate(LocalDate.of(2025, 6, 2))
                .importer(Importer.company())
                .consignment(Consignment.of(
                        Incoterm.CIF,
                        GoodsItem.builder()
                                .number(1)
                                .value(new ItemValue.CustomsValue(Rupiah.of(10_000_000)))
                                .rates(DeclaredRates.none())
                                .hsCode(HsCode.of("64039990"))
                                .build()))
                .build();
    }
}
