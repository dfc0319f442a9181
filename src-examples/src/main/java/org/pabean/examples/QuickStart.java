package org.pabean.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.explanation.FigureFormat;
import org.pabean.explanation.Step;
import org.pabean.money.Money;

/** The first lines of the README: one item, one assessment. */
public final class QuickStart {

    private QuickStart() {}

    /** Prints the assessment. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    /** Prints every figure of an assessment with the articles that it rests on. */
    public static void run(PrintStream out) {
        // @start region="quick-start"
        Declaration declaration = Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(LocalDate.of(2026, 2, 12))
                .importer(Importer.company())
                .consignment(Consignment.of(Incoterm.CIF, GoodsItem.of(1, "8482.10.00", Money.of("USD", "15298.20"))))
                .build();
        Assessment assessment = Assessor.standard().assess(declaration);
        FigureFormat figures = new FigureFormat(Locale.ENGLISH);
        for (Step step : assessment.explanation().steps()) {
            out.println(step.rule().english() + ": " + figures.format(step.result()) + " " + step.citations());
        }
        // @end
    }
}
