package org.pabean.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
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
import org.pabean.declaration.LocalContentClaim;
import org.pabean.declaration.OriginItem;
import org.pabean.declaration.PreferenceClaim;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ProofMark;
import org.pabean.declaration.ProofSubmission;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.StatedProof;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.levy.LeviedPortion;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.origin.OriginReason;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.testkit.FixedPreferenceRates;
import org.pabean.testkit.FixedReferenceData;

/** Swiss and Thai shoes at 30 %, and at 5 % under an agreement: what is claimed, what is granted, what could be claimed. */
class PreferenceOfADeclarationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final AgreementCode IE_CEPA = AgreementCode.of("IE-CEPA");
    private static final Country CH = Country.of("CH");
    private static final String SHOES = "64039990";
    private static final Rupiah MILLION = Rupiah.of(1_000_000);
    private static final Assessor ASSESSOR =
            Assessor.of(FixedReferenceData.standard().withPreferences(FixedPreferenceRates.standard()));
    private static final Assessor WITHOUT_SCHEDULES = Assessor.of(FixedReferenceData.standard());

    @Test
    void aClaimInOrderGetsTheRateOfItsAgreementWithItsArticleAndTheDecision() {
        LeviedPortion portion = only(ASSESSOR.assess(claiming(proof(100), 100)));
        assertEquals("IE-CEPA", portion.treatment().regime().english());
        assertEquals(DutyRate.percent("5"), portion.lines().get(0).rate());
        assertEquals(Rupiah.of(50_000), portion.lines().get(0).amount());
        assertEquals("hypothetical schedule", portion.lines().get(0).citation().instrument());
        assertEquals(1, portion.treatment().grounds().size());
    }

    @Test
    void moreGoodsThanTheProofCoversGetTheGeneralRateForTheRest() {
        Assessment assessment = ASSESSOR.assess(claiming(proof(75), 100));
        List<LeviedPortion> portions = assessment.items().get(0).portions();
        assertEquals(
                List.of(Fraction.of(3, 4), Fraction.of(1, 4)),
                portions.stream().map(portion -> portion.treatment().share()).toList());
        assertEquals(
                List.of("IE-CEPA", "MFN"),
                portions.stream()
                        .map(portion -> portion.treatment().regime().english())
                        .toList());
        assertEquals(Rupiah.of(37_500 + 75_000), assessment.items().get(0).amount(Levy.IMPORT_DUTY));
        assertEquals(1, portions.get(0).treatment().grounds().size());
        assertEquals(0, portions.get(1).treatment().grounds().size());
    }

    @Test
    void linesThatShareAnItemOfAProofDrawOnItOneAfterTheOther() {
        DeclarationOfOrigin proof = proof(100).orElseThrow();
        List<PreferenceClaim> claims = List.of(claim(proof), claim(proof), claim(proof));
        assertEquals(
                List.of(Rupiah.of(50_000), Rupiah.of(Fraction.of(650_000, 3)), Rupiah.of(300_000)),
                dutiesOnSeventyFive(claims, proof));
    }

    @Test
    void whatEarlierDeclarationsDrewIsGoneBeforeTheFirstLine() {
        DeclarationOfOrigin proof = proof(100).orElseThrow();
        PreferenceClaim rest = claim(proof).afterDrawing(pieces(10));
        assertEquals(List.of(Rupiah.of(50_000), Rupiah.of(250_000)), dutiesOnSeventyFive(List.of(rest, rest), proof));
    }

    @Test
    void aLineWhoseClaimFailsDrawsNothing() {
        DeclarationOfOrigin proof = proof(100).orElseThrow();
        PreferenceClaim notHandedIn = AgreementClaim.builder()
                .agreement(IE_CEPA)
                .channel(ReleaseChannel.IMPORT_DECLARATION)
                .proof(proof.reference())
                .build();
        assertEquals(
                List.of(Rupiah.of(300_000), Rupiah.of(50_000)),
                dutiesOnSeventyFive(List.of(notHandedIn, claim(proof)), proof));
    }

    private static List<Rupiah> dutiesOnSeventyFive(List<PreferenceClaim> claims, DeclarationOfOrigin proof) {
        List<GoodsItem> items = new ArrayList<>();
        for (PreferenceClaim claim : claims) {
            items.add(item(items.size() + 1, Optional.of(claim), 75));
        }
        return ASSESSOR.assess(declaration(items, Optional.of(proof))).items().stream()
                .map(item -> item.amount(Levy.IMPORT_DUTY))
                .toList();
    }

    @Test
    void aClaimThatFailsGetsTheGeneralRateThoughNoScheduleIsLoaded() {
        Declaration cancelled = claiming(Optional.empty(), 100);
        for (Assessor assessor : List.of(ASSESSOR, WITHOUT_SCHEDULES)) {
            LeviedPortion portion = only(assessor.assess(cancelled));
            assertEquals("MFN", portion.treatment().regime().english());
            assertEquals(DutyRate.percent("30"), portion.lines().get(0).rate());
            assertEquals(1, portion.treatment().grounds().size());
        }
    }

    @Test
    void anItemWithoutAClaimBesideAClaimingOneGetsTheGeneralTariff() {
        DeclarationOfOrigin proof = proof(100).orElseThrow();
        Declaration two = declaration(
                List.of(item(1, Optional.of(claim(proof)), 100), item(2, Optional.empty(), 50)), Optional.of(proof));
        Assessment assessment = ASSESSOR.assess(two);
        assertEquals(Rupiah.of(50_000), assessment.items().get(0).amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(300_000), assessment.items().get(1).amount(Levy.IMPORT_DUTY));
        assertEquals(
                0,
                assessment
                        .items()
                        .get(1)
                        .portions()
                        .get(0)
                        .treatment()
                        .grounds()
                        .size());
    }

    @Test
    void goodsMadeInAZoneWithEnoughLocalContentBearNoDuty() {
        Declaration local = declaration(
                List.of(item(1, Optional.of(new LocalContentClaim(true, Percent.of(40), true)), 100)),
                Optional.empty());
        LeviedPortion portion = only(ASSESSOR.assess(local));
        assertEquals("Local content", portion.treatment().regime().english());
        assertEquals(Rupiah.ZERO, portion.lines().get(0).amount());
    }

    @Test
    void whatCouldBeClaimedIsOfferedWithItsSavingAndWhatIsMissing() {
        PreferenceOptions options =
                ASSESSOR.alternatives(declaration(List.of(item(1, Optional.empty(), 100)), Optional.empty()));
        PreferenceOption option = options.of(1).stream()
                .filter(each -> each.agreement().equals(IE_CEPA))
                .findFirst()
                .orElseThrow();
        assertEquals(DutyRate.percent("30"), option.general());
        assertEquals(Optional.of(DutyRate.percent("5")), option.preferential());
        assertEquals(Optional.of(Rupiah.of(250_000)), option.saving());
        assertTrue(option.scheduleLoaded());
        assertFalse(option.isReady());
        assertFalse(option.missing().isEmpty());
        assertEquals(List.of(), options.of(2));
    }

    @Test
    void aClaimInOrderIsReadyAndOfABareItemAllIsMissingThatAClaimStates() {
        assertTrue(ieCepa(ASSESSOR.alternatives(claiming(proof(100), 100))).isReady());
        PreferenceOptions bare =
                ASSESSOR.alternatives(declaration(List.of(item(1, Optional.empty(), 100)), Optional.empty()));
        assertEquals(
                List.of(
                        OriginReason.OBLIGATION_FACILITY_CODE,
                        OriginReason.OBLIGATION_PROOF_DATE,
                        OriginReason.OBLIGATION_PROOF_NOT_SUBMITTED,
                        OriginReason.OBLIGATION_REFERENCE),
                ieCepa(bare).missing());
    }

    @Test
    void aProofThatTheDeclarationHasIsLookedAtThoughNoItemClaimsIt() {
        List<GoodsItem> items = List.of(item(1, Optional.empty(), 100));
        List<OriginReason> missing = ieCepa(ASSESSOR.alternatives(declaration(items, proof(100, ProofMark.CANCELLED))))
                .missing();
        assertEquals(OriginReason.PROOF_CANCELLED, missing.get(0));
    }

    @Test
    void withoutAScheduleNoSavingIsToldAndTheOptionSaysSo() {
        PreferenceOption option = ieCepa(
                WITHOUT_SCHEDULES.alternatives(declaration(List.of(item(1, Optional.empty(), 100)), Optional.empty())));
        assertFalse(option.scheduleLoaded());
        assertEquals(Optional.empty(), option.preferential());
        assertEquals(Optional.empty(), option.saving());
    }

    @Test
    void aPreferenceAboveTheGeneralRateSavesNothingAndARatePerUnitIsNotCompared() {
        Assessor higher = Assessor.of(FixedReferenceData.standard()
                .withPreferences(FixedPreferenceRates.none().with("IE-CEPA", SHOES, DutyRate.percent("40"))));
        Declaration plain = declaration(List.of(item(1, Optional.empty(), 100)), Optional.empty());
        assertEquals(
                Optional.of(Rupiah.ZERO), ieCepa(higher.alternatives(plain)).saving());
        DutyRate perPiece = DutyRate.perUnit(Rupiah.of(1), UnitOfMeasure.PCE);
        Assessor specific = Assessor.of(FixedReferenceData.standard()
                .withPreferences(FixedPreferenceRates.none().with("IE-CEPA", SHOES, perPiece)));
        assertEquals(Optional.empty(), ieCepa(specific.alternatives(plain)).saving());
    }

    @Test
    void theLargestSavingComesFirst() {
        FixedPreferenceRates schedules = FixedPreferenceRates.none()
                .with("ATIGA", SHOES, DutyRate.percent("5"))
                .with("AFTA", SHOES, DutyRate.percent("20"))
                .with("ACFTA", SHOES, DutyRate.percent("10"))
                .with("RCEP", SHOES, DutyRate.percent("0"));
        List<PreferenceOption> options = Assessor.of(
                        FixedReferenceData.standard().withPreferences(schedules))
                .alternatives(declaration(List.of(ofOrigin(Country.of("TH"))), Optional.empty()))
                .of(1);
        List<Rupiah> savings = options.stream()
                .map(option -> option.saving().orElse(Rupiah.ZERO))
                .toList();
        List<Rupiah> largestFirst =
                savings.stream().sorted((a, b) -> b.compareTo(a)).toList();
        assertTrue(options.size() > 2, options.toString());
        assertEquals(largestFirst, savings);
        assertTrue(savings.get(0).signum() > 0);
    }

    @Test
    void withoutAnOriginNothingCouldBeClaimed() {
        GoodsItem stateless = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.CustomsValue(MILLION))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of(SHOES))
                .build();
        assertEquals(
                List.of(),
                ASSESSOR.alternatives(declaration(List.of(stateless), Optional.empty()))
                        .options());
    }

    private static PreferenceOption ieCepa(PreferenceOptions options) {
        return options.of(1).stream()
                .filter(each -> each.agreement().equals(IE_CEPA))
                .findFirst()
                .orElseThrow();
    }

    private static LeviedPortion only(Assessment assessment) {
        assertEquals(1, assessment.items().get(0).portions().size());
        return assessment.items().get(0).portions().get(0);
    }

    private static Optional<DeclarationOfOrigin> proof(long pieces, ProofMark... marks) {
        return Optional.of(DeclarationOfOrigin.builder()
                .agreement(IE_CEPA)
                .form(ProofForm.ORIGIN_DECLARATION)
                .reference("P-1")
                .exporterCountry(CH)
                .authorisationNumber("A-1")
                .date(DAY)
                .language("en")
                .addItems(
                        OriginItem.builder().number(1).quantity(pieces(pieces)).build())
                .addMarks(marks)
                .build());
    }

    private static AgreementClaim claim(DeclarationOfOrigin proof) {
        return AgreementClaim.builder()
                .agreement(IE_CEPA)
                .channel(ReleaseChannel.IMPORT_DECLARATION)
                .proof(proof.reference())
                .stated(StatedProof.of(proof))
                .submission(ProofSubmission.inTime())
                .build();
    }

    private static Declaration claiming(Optional<DeclarationOfOrigin> proof, long pieces) {
        PreferenceClaim claim = proof.map(PreferenceOfADeclarationTest::claim)
                .orElse(AgreementClaim.builder()
                        .agreement(IE_CEPA)
                        .channel(ReleaseChannel.IMPORT_DECLARATION)
                        .build());
        return declaration(List.of(item(1, Optional.of(claim), pieces)), proof);
    }

    private static GoodsItem ofOrigin(Country origin) {
        return item(1, Optional.empty(), 100, origin);
    }

    private static GoodsItem item(int number, Optional<PreferenceClaim> claim, long pieces) {
        return item(number, claim, pieces, CH);
    }

    private static GoodsItem item(int number, Optional<PreferenceClaim> claim, long pieces, Country origin) {
        return GoodsItem.builder()
                .number(number)
                .value(new ItemValue.CustomsValue(MILLION))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of(SHOES))
                .origin(origin)
                .quantity(pieces(pieces))
                .preference(claim)
                .build();
    }

    private static Quantity pieces(long number) {
        return Quantity.of(Long.toString(number), UnitOfMeasure.PCE);
    }

    private static Declaration declaration(List<GoodsItem> items, Optional<DeclarationOfOrigin> proof) {
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(DAY)
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addAllItems(items)
                        .journey(Journey.from(CH, TransportMode.SEA))
                        .build())
                .addAllDeclarationsOfOrigin(proof.stream().toList())
                .build();
    }
}
