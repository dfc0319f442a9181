package org.pabean.jmh;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Circumstances;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.jmh.work.RateTable;
import org.pabean.money.Money;

/** Parcels of one item, from three dollars, where duty begins, to fifteen hundred. */
@State(Scope.Benchmark)
public class ConsignmentNoteBenchmark extends SteadyState {

    private static final int NOTES = 1_000;
    /** Goods at the flat rate, and of groups with rates of their own: toys, watches, shoes, bicycles, books. */
    private static final List<String> LINES = List.of("95030099", "91021100", "64041190", "87116092", "49019910");

    private static final int MOST_CENTS = 150_000;
    private static final int STEP = 7_919;

    private final Assessor assessor = Assessor.standard();
    private final List<Declaration> notes = new ArrayList<>();

    /** For the harness. */
    public ConsignmentNoteBenchmark() {}

    /** Makes the notes and lets each be assessed once, so that none is refused later. */
    @Setup
    public void declare() {
        for (int i = 0; i < NOTES; i++) {
            String line = LINES.get(i % LINES.size());
            notes.add(note(line, 1 + i * STEP % MOST_CENTS));
        }
        notes.forEach(assessor::assess);
    }

    private static Declaration note(String line, int cents) {
        Money price = Money.of("USD", cents / 100 + "." + cents / 10 % 10 + cents % 10);
        return Declaration.builder()
                .documentType(DocumentType.CONSIGNMENT_NOTE)
                .registrationDate(RateTable.DAY)
                .importer(Importer.person())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.FOB)
                        .addItems(GoodsItem.of(1, line, price))
                        .addCharges(Charge.of(Charge.Kind.FREIGHT, Money.of("USD", "9.50")))
                        .addCharges(Charge.of(Charge.Kind.INSURANCE, Money.of("USD", "0")))
                        .build())
                .circumstances(new Circumstances.Parcel(Circumstances.Scheme.ORDINARY, 1, false))
                .build();
    }

    /** All notes; the score is that of one. */
    @Benchmark
    @OperationsPerInvocation(NOTES)
    public void assess(Blackhole taken) {
        for (Declaration note : notes) {
            taken.consume(assessor.assess(note).amountDue());
        }
    }
}
