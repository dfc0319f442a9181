package org.pabean.jmh;

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
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/**
 * Customs values from ten digits to the largest that a declaration may state, whole and in parts that shared freight can
 * make, on both sides of every edge of a fast path. Answers are compared with the exact ones before the clock starts.
 */
@State(Scope.Benchmark)
public class LargeValueBenchmark extends SteadyState {

    private static final int LINES = 1_000;
    private static final int DECLARATION_LENGTH = 10;
    private static final int DIGITS_OF_WORK = 10;

    /** How many digits the largest customs value has, and after a stroke what every value is divided by. */
    @Param({"10", "12", "13", "14", "15", "10/100", "15/100", "15/999983", "15/1000000000039"})
    private String size = "10";

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
            check(declaration, reference.owed(number, line -> numerator(work, line), denominator()));
        }
    }

    private Declaration declaration(Work work, int number) {
        List<GoodsItem> items = new ArrayList<>();
        for (int line = work.first(number); line < work.end(number); line++) {
            Rupiah value = Rupiah.of(Fraction.of(numerator(work, line), denominator()));
            items.add(Declarations.item(items.size() + 1, work.codeText(line), value));
        }
        return Declarations.of(items);
    }

    private BigInteger numerator(Work work, int line) {
        int digits = Integer.parseInt(size.split("/", 2)[0]);
        BigInteger longer = BigInteger.TEN.pow(digits - DIGITS_OF_WORK);
        BigInteger value = BigInteger.valueOf(work.value(line)).multiply(longer);
        return value.multiply(denominator()).subtract(BigInteger.ONE);
    }

    private BigInteger denominator() {
        return size.contains("/") ? new BigInteger(size.split("/", 2)[1]) : BigInteger.ONE;
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
            taken.consume(assessor.assess(declaration).amountDue());
        }
    }
}
