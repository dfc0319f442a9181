package org.example.importer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.explanation.FigureFormat;
import org.pabean.money.Money;

/** What a case of ball bearings owes, on the bundled data. */
public final class Landed {

    private Landed() {}

    /** Assesses one line of goods by its CIF price in dollars. */
    public static Assessment of(Assessor assessor, String line, String price) {
        return assessor.assess(Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(LocalDate.of(2026, 2, 12))
                .importer(Importer.company())
                .consignment(Consignment.of(Incoterm.CIF, GoodsItem.of(1, line, Money.of("USD", price))))
                .build());
    }

    /** One line for each step of an assessment. */
    public static String told(Assessment assessment) {
        FigureFormat figures = new FigureFormat(Locale.ENGLISH);
        return assessment.explanation().steps().stream()
                .map(step -> step.rule().english() + ": " + figures.format(step.result()) + "\n")
                .collect(Collectors.joining());
    }

    /** Prints the steps, and whether the library runs as a named module. */
    public static void main(String[] arguments) {
        System.out.print(told(of(Assessor.standard(), "8482.10.00", "15298.20")));
        System.out.println(Assessor.class.getModule().isNamed() ? "on the module path" : "on the class path");
    }
}
