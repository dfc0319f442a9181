package org.pabean.jmh;

import java.time.LocalDate;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.money.Money;

/** A program that assesses one declaration, in dollars, and ends. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /** Prints what is owed. */
    public static void main(String[] arguments) {
        System.out.println(assessment().total());
    }

    static Assessment assessment() {
        return Assessor.standard()
                .assess(Declaration.builder()
                        .documentType(DocumentType.IMPORT_DECLARATION)
                        .registrationDate(LocalDate.of(2026, 2, 12))
                        .importer(Importer.company())
                        .consignment(
                                Consignment.of(Incoterm.CIF, GoodsItem.of(1, "84821000", Money.of("USD", "15298.20"))))
                        .build());
    }
}
