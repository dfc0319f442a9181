package org.pabean.examples.guide;

import java.time.LocalDate;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.money.Money;

/** The plain import declarations that the examples are shown on. */
final class Imports {

    private Imports() {}

    /** One item of a company at its CIF price. */
    static Declaration of(String line, String dollars, String day) {
        return of(Consignment.of(Incoterm.CIF, GoodsItem.of(1, line, Money.of("USD", dollars))), day);
    }

    /** A consignment of a company. */
    static Declaration of(Consignment consignment, String day) {
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(LocalDate.parse(day))
                .importer(Importer.company())
                .consignment(consignment)
                .build();
    }
}
