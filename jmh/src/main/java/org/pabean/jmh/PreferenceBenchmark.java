package org.pabean.jmh;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.ReferenceData;
import org.pabean.data.PreferenceSchedule;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.Journey;
import org.pabean.declaration.OriginItem;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ProofSubmission;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.StatedProof;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.jmh.work.RateTable;
import org.pabean.money.Money;
import org.pabean.tariff.AgreementCode;

/** A hundred Swiss bearings of which the proof of origin covers eighty: the item is split over two treatments. */
@State(Scope.Benchmark)
public class PreferenceBenchmark extends SteadyState {

    private static final int DECLARATIONS = 1_000;
    private static final String LINE = "84821000";
    private static final Country SWITZERLAND = Country.of("CH");
    private static final AgreementCode AGREEMENT = AgreementCode.of("IE-CEPA");
    private static final String SCHEDULE = """
            scheme,partner,hs8,is_ex,rate_pct,specific_amount,specific_unit,from,to,condition,instrument
            IE-CEPA,CH,84821000,N,0,,,2021-11-01,,,a schedule for measuring
            """;

    private final Assessor assessor = Assessor.of(
            ReferenceData.standard().withPreferences(PreferenceSchedule.parse("a schedule for measuring", SCHEDULE)));
    private final List<Declaration> declarations = new ArrayList<>();

    /** For the harness. */
    public PreferenceBenchmark() {}

    /**
     * Makes the declarations.
     *
     * @throws IllegalStateException if an item is not split
     */
    @Setup
    public void declare() {
        for (int i = 0; i < DECLARATIONS; i++) {
            declarations.add(declaration(1_000 + i));
        }
        for (Declaration declaration : declarations) {
            Assessment assessment = assessor.assess(declaration);
            if (assessment.item(1).portions().size() != 2) {
                throw new IllegalStateException("not split: " + assessment.item(1));
            }
        }
    }

    private static Declaration declaration(int dollars) {
        DeclarationOfOrigin proof = DeclarationOfOrigin.builder()
                .agreement(AGREEMENT)
                .form(ProofForm.ORIGIN_DECLARATION)
                .reference("P-1")
                .exporterCountry(SWITZERLAND)
                .authorisationNumber("A-1")
                .date(RateTable.DAY)
                .language("en")
                .addItems(OriginItem.builder().number(1).quantity(pieces("80")).build())
                .build();
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(RateTable.DAY)
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addItems(item(dollars, proof))
                        .journey(Journey.from(SWITZERLAND, TransportMode.SEA))
                        .build())
                .addDeclarationsOfOrigin(proof)
                .build();
    }

    private static GoodsItem item(int dollars, DeclarationOfOrigin proof) {
        return GoodsItem.builder()
                .number(1)
                .value(new ItemValue.Price(Money.of("USD", dollars + ".37")))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of(LINE))
                .origin(SWITZERLAND)
                .quantity(pieces("100"))
                .preference(AgreementClaim.builder()
                        .agreement(AGREEMENT)
                        .channel(ReleaseChannel.IMPORT_DECLARATION)
                        .proof(proof.reference())
                        .stated(StatedProof.of(proof))
                        .submission(ProofSubmission.inTime())
                        .build())
                .build();
    }

    private static Quantity pieces(String number) {
        return Quantity.of(number, UnitOfMeasure.PCE);
    }

    /** All declarations; the score is that of one split item. */
    @Benchmark
    @OperationsPerInvocation(DECLARATIONS)
    public void assess(Blackhole taken) {
        for (Declaration declaration : declarations) {
            taken.consume(assessor.assess(declaration).amountDue());
        }
    }
}
