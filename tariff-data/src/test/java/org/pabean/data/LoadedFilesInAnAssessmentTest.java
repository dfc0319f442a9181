package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.ReferenceData;
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
import org.pabean.declaration.OriginFindings;
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
import org.pabean.law.InvalidInputException;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.origin.Agreement;
import org.pabean.origin.Agreements;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.Levy;
import org.pabean.tariff.TariffEntry;

/** Official files from the disk to the amounts and the words of an assessment. */
class LoadedFilesInAnAssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final Country SWITZERLAND = Country.of("CH");
    private static final String SHOES = "64041190";
    private static final String SCHEDULE =
            "scheme,partner,hs8,is_ex,rate_pct,specific_amount,specific_unit,from,to,condition,instrument\n"
                    + "IE-CEPA,CH,64041190,N,12,,,2026-01-01,2026-12-31,,PMK 56/PMK.010/2022\n"
                    + "IE-CEPA,CH,64041190,N,9,,,2027-01-01,,,PMK 56/PMK.010/2022\n";
    private static final String BOOK = "hs8,ad_valorem_pct,specific_amount,specific_unit,from,to,instrument\n"
            + "64041190,17.5,,,2026-01-01,2026-12-31,PMK 70/2026\n";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Assessor withSchedule() throws IOException {
        PreferenceSchedule schedule = PreferenceSchedule.read(file("ie-cepa.csv", SCHEDULE));
        return Assessor.of(ReferenceData.standard().withPreferences(schedule));
    }

    private static Declaration declared(LocalDate day, Optional<DeclarationOfOrigin> proof, String line) {
        GoodsItem item = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.Price(Money.of("IDR", "10000000")))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of(line))
                .origin(SWITZERLAND)
                .quantity(Quantity.of("100", UnitOfMeasure.PCE))
                .preference(proof.map(LoadedFilesInAnAssessmentTest::claim))
                .build();
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(day)
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addItems(item)
                        .journey(Journey.from(SWITZERLAND, TransportMode.SEA))
                        .build())
                .addAllDeclarationsOfOrigin(proof.stream().toList())
                .build();
    }

    private static DeclarationOfOrigin proof(LocalDate day) {
        Agreement agreement = Agreements.standard().get(AgreementCode.of("IE-CEPA"));
        return DeclarationOfOrigin.builder()
                .agreement(agreement.proofAgreement())
                .form(ProofForm.ORIGIN_DECLARATION)
                .reference("P-1")
                .exporterCountry(SWITZERLAND)
                .authorisationNumber("A-1")
                .date(day)
                .language("en")
                .addItems(OriginItem.builder()
                        .number(1)
                        .quantity(Quantity.of("100", UnitOfMeasure.PCE))
                        .build())
                .build();
    }

    private static PreferenceClaim claim(DeclarationOfOrigin proof) {
        return AgreementClaim.builder()
                .agreement(AgreementCode.of("IE-CEPA"))
                .channel(ReleaseChannel.IMPORT_DECLARATION)
                .proof(proof.reference())
                .stated(StatedProof.of(proof))
                .submission(ProofSubmission.inTime())
                .findings(OriginFindings.none())
                .build();
    }

    private static Rupiah duty(Assessor assessor, LocalDate day) {
        return assessor.assess(declared(day, Optional.of(proof(day)), SHOES)).amount(Levy.IMPORT_DUTY);
    }

    @Test
    void aLoadedScheduleGivesTheDutyOfTheClaimOnItsDays() throws IOException {
        Assessor assessor = withSchedule();
        assertEquals(Rupiah.of(1_200_000), duty(assessor, DAY));
        assertEquals(Rupiah.of(1_200_000), duty(assessor, LocalDate.of(2026, 12, 31)));
        assertEquals(Rupiah.of(900_000), duty(assessor, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void withoutAClaimTheGeneralRateHoldsThoughTheScheduleIsLoaded() throws IOException {
        Assessment assessment = withSchedule().assess(declared(DAY, Optional.empty(), SHOES));
        assertEquals(Rupiah.of(3_000_000), assessment.amount(Levy.IMPORT_DUTY));
    }

    @Test
    void theExplanationNamesTheRegulationOfTheSchedule() throws IOException {
        String text = withSchedule()
                .assess(declared(DAY, Optional.of(proof(DAY)), SHOES))
                .explanation()
                .toText(Locale.ENGLISH);
        assertTrue(text.contains("PMK 56/PMK.010/2022"), text);
        assertTrue(text.contains("ie-cepa.csv"), text);
    }

    @Test
    void aClaimOnADayThatTheScheduleDoesNotKnowIsRefused() throws IOException {
        Assessor assessor = withSchedule();
        LocalDate before = LocalDate.of(2025, 12, 31);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> duty(assessor, before));
        assertTrue(refused.violations().get(0).message().contains("IE-CEPA"), refused::toString);
    }

    @Test
    void aBookLaidOverGivesItsRateAndIsNamedInTheExplanation() throws IOException {
        TariffLayer layer = TariffLayer.read(file("pmk-70.csv", BOOK));
        Assessor assessor = Assessor.of(ReferenceData.standard().withTariff(new BundledTariff().overlaidBy(layer)));
        Assessment changed = assessor.assess(declared(DAY, Optional.empty(), SHOES));
        String text = changed.explanation().toText(Locale.ENGLISH);
        assertEquals(Rupiah.of(1_750_000), changed.amount(Levy.IMPORT_DUTY));
        assertTrue(text.contains("PMK 70/2026 (pmk-70.csv)"), text);
        assertTrue(text.contains("pmk-70.csv, official file"), text);
        assertTrue(
                changed.explanation().toText(Locale.forLanguageTag("id")).contains("PMK 70/2026 (pmk-70.csv)"), text);
    }

    @Test
    void linesThatTheFileLacksKeepTheBundledRateAndCitation() throws IOException {
        TariffLayer layer = TariffLayer.read(file("pmk-70.csv", BOOK));
        Assessor assessor = Assessor.of(ReferenceData.standard().withTariff(new BundledTariff().overlaidBy(layer)));
        Assessment other = assessor.assess(declared(DAY, Optional.empty(), "64041990"));
        TariffEntry bundled = new BundledTariff().on(DAY).entry(HsCode.of("64041990"));
        String text = other.explanation().toText(Locale.ENGLISH);
        assertTrue(text.contains(bundled.citation().toString()), text);
        assertFalse(text.contains("(pmk-70.csv)"), text);
        assertEquals(
                Assessor.standard()
                        .assess(declared(DAY, Optional.empty(), "64041990"))
                        .total(),
                other.total());
    }

    @Test
    void afterTheDaysOfTheFileTheBookIsBack() throws IOException {
        TariffLayer layer = TariffLayer.read(file("pmk-70.csv", BOOK));
        Assessor assessor = Assessor.of(ReferenceData.standard().withTariff(new BundledTariff().overlaidBy(layer)));
        LocalDate after = LocalDate.of(2027, 1, 1);
        assertEquals(
                Rupiah.of(3_000_000),
                assessor.assess(declared(after, Optional.empty(), SHOES)).amount(Levy.IMPORT_DUTY));
    }
}
