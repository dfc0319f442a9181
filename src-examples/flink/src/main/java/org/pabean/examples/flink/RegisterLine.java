package org.pabean.examples.flink;

import java.time.LocalDate;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.Quantity;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * A line of the register: a company's import of one item.
 *
 * @param goods the goods
 * @param cents the CIF price in cents of the dollar; goods with a unit come by one unit for a dollar
 */
record RegisterLine(Goods goods, long cents) {

    /** The declaration of the line. */
    Declaration declaredOn(LocalDate day) {
        GoodsItem item = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.Cif(new Money(CurrencyCode.USD, Fraction.of(cents, 100))))
                .rates(DeclaredRates.none())
                .hsCode(goods.line())
                .quantity(goods.unit().map(unit -> new Quantity(Fraction.of(cents, 100), unit)))
                .build();
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(day)
                .importer(Importer.company())
                .consignment(Consignment.of(Incoterm.CIF, item))
                .build();
    }
}
