package org.pabean.jmh;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.money.Money;

/** The hot path: a declaration of so many items, assessed with its steps; then its explanation put into words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AssessmentBenchmark {

    private static final List<String> LINES = List.of("84821000", "40103100", "84581110", "61091020", "73181590");

    /** How many items the declaration has. */
    @Param({"1", "10", "100"})
    private int items = 1;

    private Assessor assessor = Assessor.standard();
    private Declaration declaration = declarationOf(1);
    private Assessment assessment = assessor.assess(declaration);

    /** Makes the declaration and one assessment of it. */
    @Setup
    public void declare() {
        assessor = Assessor.standard();
        declaration = declarationOf(items);
        assessment = assessor.assess(declaration);
    }

    private static Declaration declarationOf(int count) {
        List<GoodsItem> goods = IntStream.rangeClosed(1, count)
                .mapToObj(i -> GoodsItem.of(i, LINES.get(i % LINES.size()), Money.of("USD", "1" + i + ".37")))
                .toList();
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(LocalDate.of(2026, 2, 12))
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addAllItems(goods)
                        .build())
                .build();
    }

    /** One assessment, complete with the amounts of its steps. */
    @Benchmark
    public Assessment assess() {
        return assessor.assess(declaration);
    }

    /** The words of an assessment, made when somebody asks. */
    @Benchmark
    public String explain() {
        return assessment.explanation().toText(Locale.ENGLISH);
    }
}
