package org.pabean.jmh;

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
import org.pabean.declaration.Charge;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.HsCode;
import org.pabean.jmh.work.RateTable;
import org.pabean.jmh.work.Work;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;

/**
 * Goods as importers declare them: priced in dollars under a delivery term, ten items a declaration. On FOB, the freight and
 * the insurance of the whole are shared over the items by their prices.
 */
@State(Scope.Benchmark)
public class ValuationBenchmark extends SteadyState {

    private static final int DECLARATIONS = 100;
    private static final int ITEMS = 10;
    private static final Money FREIGHT = Money.of("USD", "512.75");
    private static final Money INSURANCE = Money.of("USD", "41.30");

    /** The delivery term: one that leaves nothing to be added, and one that leaves out freight and insurance. */
    @Param({"CIF", "FOB"})
    public Incoterm term = Incoterm.CIF;

    private final Assessor assessor = Assessor.standard();
    private final List<Declaration> declarations = new ArrayList<>();

    /** For the harness. */
    public ValuationBenchmark() {}

    /**
     * Makes the declarations.
     *
     * @throws IllegalStateException if the items of one are not worth their prices and charges together
     */
    @Setup
    public void declare() {
        Work work = Work.random(RateTable.bundled(), DECLARATIONS * ITEMS, ITEMS);
        for (int first = 0; first < DECLARATIONS * ITEMS; first += ITEMS) {
            declarations.add(declaration(work, first));
        }
        for (Declaration declaration : declarations) {
            Assessment assessment = assessor.assess(declaration);
            if (!assessment.customsValue().equals(worth(assessment))) {
                throw new IllegalStateException("worth " + assessment.customsValue() + ", not " + worth(assessment));
            }
        }
    }

    private Rupiah worth(Assessment assessment) {
        Fraction dollars = Fraction.ZERO;
        for (int i = 0; i < ITEMS; i++) {
            dollars = dollars.plus(price(i).amount());
        }
        ExchangeRate rate = assessment.exchangeRates().get(0);
        Money whole = new Money(rate.currency(), dollars);
        return rate.convert(term == Incoterm.FOB ? whole.plus(FREIGHT).plus(INSURANCE) : whole);
    }

    private Declaration declaration(Work work, int first) {
        GoodsItem[] items = new GoodsItem[ITEMS];
        for (int i = 0; i < ITEMS; i++) {
            items[i] = item(i, HsCode.line(work.code(first + i)));
        }
        Charge[] charges = term == Incoterm.FOB
                ? new Charge[] {Charge.of(Charge.Kind.FREIGHT, FREIGHT), Charge.of(Charge.Kind.INSURANCE, INSURANCE)}
                : new Charge[0];
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(RateTable.DAY)
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(term)
                        .addItems(items)
                        .addCharges(charges)
                        .build())
                .build();
    }

    private static GoodsItem item(int index, HsCode line) {
        return GoodsItem.builder()
                .number(index + 1)
                .value(new ItemValue.Price(price(index)))
                .rates(DeclaredRates.none())
                .hsCode(line)
                .build();
    }

    private static Money price(int item) {
        return Money.of("USD", 1_000 + 137 * item + ".25");
    }

    /** All declarations; the score is that of one item. */
    @Benchmark
    @OperationsPerInvocation(DECLARATIONS * ITEMS)
    public void assess(Blackhole taken) {
        for (Declaration declaration : declarations) {
            taken.consume(assessor.assess(declaration).amountDue());
        }
    }
}
