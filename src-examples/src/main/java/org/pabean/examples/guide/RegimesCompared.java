package org.pabean.examples.guide;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
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
import org.pabean.declaration.PreferenceClaim;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ProofSubmission;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.StatedProof;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.Money;
import org.pabean.regime.PreferenceOption;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.Levy;

/** Compares regimes: what Swiss bearings owe under the general tariff, and under the agreement that they could claim. */
public final class RegimesCompared {

    /** One row in place of the official schedule, which is loaded from its file. */
    private static final String SCHEDULE = """
            scheme,partner,hs8,is_ex,rate_pct,specific_amount,specific_unit,from,to,condition,instrument
            IE-CEPA,CH,84821000,N,0,,,2021-11-01,,,Schedule of this example
            """;

    private static final Country SWITZERLAND = Country.of("CH");
    private static final AgreementCode AGREEMENT = AgreementCode.of("IE-CEPA");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 12);
    private static final Quantity PIECES = Quantity.of("400", UnitOfMeasure.PCE);

    private RegimesCompared() {}

    /** Prints the options without a claim, then both assessments. */
    public static void run(PrintStream out) {
        ReferenceData data =
                ReferenceData.standard().withPreferences(PreferenceSchedule.parse("example.csv", SCHEDULE));
        Assessor assessor = Assessor.of(data);
        Declaration plain = bearings(Optional.empty());
        for (PreferenceOption option : assessor.alternatives(plain).of(1)) {
            out.println(option.agreement() + ": "
                    + option.preferential().map(Object::toString).orElse("schedule not loaded") + " instead of "
                    + option.general() + ", saves "
                    + option.saving().map(saving -> "Rp " + saving).orElse("an unknown amount") + ", missing "
                    + option.missing());
        }
        print(assessor.assess(plain), out);
        print(assessor.assess(bearings(Optional.of(proof()))), out);
    }

    private static void print(Assessment assessment, PrintStream out) {
        out.println(assessment.item(1).treatment().regime().english() + ": duty Rp "
                + assessment.amount(Levy.IMPORT_DUTY) + ", to be paid Rp " + assessment.amountDue());
    }

    private static Declaration bearings(Optional<DeclarationOfOrigin> proof) {
        GoodsItem item = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.Price(Money.of("USD", "15298.20")))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of("84821000"))
                .origin(SWITZERLAND)
                .quantity(PIECES)
                .preference(proof.map(RegimesCompared::claim))
                .build();
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(DAY)
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addItems(item)
                        .journey(Journey.from(SWITZERLAND, TransportMode.SEA))
                        .build())
                .addAllDeclarationsOfOrigin(proof.stream().toList())
                .build();
    }

    private static PreferenceClaim claim(DeclarationOfOrigin proof) {
        return AgreementClaim.builder()
                .agreement(AGREEMENT)
                .channel(ReleaseChannel.IMPORT_DECLARATION)
                .proof(proof.reference())
                .stated(StatedProof.of(proof))
                .submission(ProofSubmission.inTime())
                .build();
    }

    private static DeclarationOfOrigin proof() {
        return DeclarationOfOrigin.builder()
                .agreement(AGREEMENT)
                .form(ProofForm.ORIGIN_DECLARATION)
                .reference("invoice 4711")
                .exporterCountry(SWITZERLAND)
                .authorisationNumber("CH-0815")
                .date(DAY)
                .language("en")
                .addItems(OriginItem.builder().number(1).quantity(PIECES).build())
                .build();
    }

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }
}
