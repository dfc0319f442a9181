package org.pabean.jmh.work;

import java.util.ArrayList;
import java.util.List;
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

/** The work as declarations. */
public final class Declarations {

    private Declarations() {}

    /** Each declaration of a work, general imports by a company on the day of the rate table. */
    public static List<Declaration> of(Work work) {
        List<Declaration> declarations = new ArrayList<>();
        for (int declaration = 0; declaration < work.declarations(); declaration++) {
            List<GoodsItem> items = new ArrayList<>();
            for (int line = work.first(declaration); line < work.end(declaration); line++) {
                items.add(item(items.size() + 1, work.codeText(line), Rupiah.of(work.value(line))));
            }
            declarations.add(of(items));
        }
        return declarations;
    }

    /** An item of this customs value. */
    public static GoodsItem item(int number, String code, Rupiah customsValue) {
        return GoodsItem.builder()
                .number(number)
                .value(new ItemValue.CustomsValue(customsValue))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of(code))
                .build();
    }

    /** A general import of these items. */
    public static Declaration of(List<GoodsItem> items) {
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(RateTable.DAY)
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addAllItems(items)
                        .build())
                .build();
    }
}
