package org.pabean.jmh;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.GoodsItem;
import org.pabean.jmh.work.Declarations;
import org.pabean.jmh.work.ExactReference;
import org.pabean.jmh.work.RateTable;
import org.pabean.jmh.work.Work;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/**
 * Customs values from ten digits to far beyond a {@code long}, on both sides of every edge of a fast path. Answers are
 * compared with the exact ones before the clock starts.
 */
@State(Scope.Benchmark)
public class LargeValueBenchmark extends SteadyState {

    private static final int LINES = 1_000;
    private static final int DECLARATION_LENGTH = 10;
    private static final int DIGITS_OF_WORK = 10;

    /** How many digits the largest customs value has. */
    @Param({"10", "12", "13", "14", "15", "16", "17", "18", "19", "20", "24"})
    private int digits = DIGITS_OF_WORK;

    private final Assessor assessor = Assessor.standard();
    private List<Declaration> declarations = List.of();

    /** For the harness. */
    public LargeValueBenchmark() {}

    /** Makes the declarations and checks their answers. */
    @Setup
    public void declare() {
        Work work = Work.random(RateTable.bundled(), LINES, DECLARATION_LENGTH);
        ExactReference reference = new ExactReference(work);
        declarations = new ArrayList<>();
        for (int number = 0; number < work.declarations(); number++) {
            Declaration declaration = declaration(work, number);
            declarations.add(declaration);
            check(declaration, reference.owed(number, line -> value(work, line)));
        }
    }

    private Declaration declaration(Work work, int number) {
        List<GoodsItem> items = new ArrayList<>();
        for (int line = work.first(number); line < work.end(number); line++) {
            Rupiah value = Rupiah.of(new BigDecimal(value(work, line)));
            items.add(Declarations.item(items.size() + 1, work.codeText(line), value));
        }
        return Declarations.of(items);
    }

    private BigInteger value(Work work, int line) {
        BigInteger longer = BigInteger.TEN.pow(digits - DIGITS_OF_WORK);
        return BigInteger.valueOf(work.value(line)).multiply(longer).add(BigInteger.ONE);
    }

    private void check(Declaration declaration, ExactReference.Owed right) {
        Assessment assessment = assessor.assess(declaration);
        ExactReference.Owed owed = new ExactReference.Owed(
                rupiah(assessment, Levy.IMPORT_DUTY),
                rupiah(assessment, Levy.VAT),
                rupiah(assessment, Levy.INCOME_TAX));
        if (!owed.equals(right)) {
            throw new IllegalStateException(owed + " instead of " + right);
        }
    }

    private static BigInteger rupiah(Assessment assessment, Levy levy) {
        return new BigInteger(assessment.amount(levy).toString());
    }

    /** All declarations; the score is that of one item. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public void assess(Blackhole taken) {
        for (Declaration declaration : declarations) {
            taken.consume(assessor.assess(declaration));
        }
    }
}
