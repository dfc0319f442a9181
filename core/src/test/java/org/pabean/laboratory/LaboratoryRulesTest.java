package org.pabean.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.DeterminationRoute;
import org.pabean.goods.HsCode;
import org.pabean.laboratory.FindingEffect.BlockReason;
import org.pabean.laboratory.FindingEffect.LineChange;
import org.pabean.laboratory.FindingEffect.NextStep;
import org.pabean.laboratory.FindingEffect.OfficerTime;
import org.pabean.laboratory.FindingEffect.Referral;
import org.pabean.laboratory.FindingEffect.ReleaseStatus;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.sanction.UnpaidDutyArticle;

class LaboratoryRulesTest {

    private static final LocalDate TENTH_OF_JANUARY = LocalDate.of(2026, 1, 10);
    private static final LocalDate DAY_30 = LocalDate.of(2026, 2, 8);
    private static final LocalDate DAY_31 = LocalDate.of(2026, 2, 9);
    private static final TestedGoods PRIMARY_POLYMER =
            TestedGoods.of("polymer in primary form").under(HsCode.of("390210"));

    @Test
    void aConfirmedDeclarationStaysAsItIs() {
        FindingEffect effect = effect(importOfWaste(), new Finding.Confirmed());
        assertEquals(LineChange.NONE, effect.change());
        assertEquals(ReleaseStatus.UNAFFECTED, effect.release());
        assertEquals(Optional.of(Rupiah.ZERO), effect.fine());
        assertEquals(Optional.empty(), effect.document());
    }

    @Test
    void withoutAResultEverythingIsPending() {
        FindingEffect effect = effect(importOfWaste(), new Finding.Inconclusive());
        assertEquals(LineChange.NONE, effect.change());
        assertEquals(ReleaseStatus.PENDING, effect.release());
    }

    @Test
    void otherGoodsAreAWrongKindAndAreFinedByBand() {
        FindingEffect effect = effect(importOfWaste(), new Finding.DifferentGoods(PRIMARY_POLYMER));
        assertEquals(LineChange.DESCRIPTION_AND_HEADING, effect.change());
        assertEquals(Optional.of(UnpaidDutyArticle.IMPORT_KIND_OR_QUANTITY), effect.breach());
        assertEquals(Optional.of(Rupiah.of(33_750_000)), effect.fine());
        assertEquals(Optional.of(DeterminationDocument.SPTNP), effect.document());
        assertEquals(Referral.NONE, effect.referral());
    }

    @Test
    void anotherHeadingOfTheSameGoodsCostsDutyButNoFine() {
        FindingEffect effect = effect(importOfWaste(), new Finding.SameGoodsOtherHeading(PRIMARY_POLYMER));
        assertEquals(LineChange.HEADING, effect.change());
        assertEquals(Optional.empty(), effect.breach());
        assertEquals(Optional.of(Rupiah.ZERO), effect.fine());
        assertEquals(Optional.of(DeterminationDocument.SPTNP), effect.document());
    }

    @Test
    void theOfficerCanUseAResultUpToTheThirtiethDay() {
        Finding finding = new Finding.DifferentGoods(PRIMARY_POLYMER);
        FindingEffect last = LaboratoryRules.standard().effect(importOfWaste(), finding, DAY_30);
        FindingEffect late = LaboratoryRules.standard().effect(importOfWaste(), finding, DAY_31);
        assertEquals(OfficerTime.RUNNING, last.officerTime());
        assertEquals(Optional.of(DeterminationRoute.SPTNP_ART16), last.route());
        assertEquals(OfficerTime.LAPSED, late.officerTime());
        assertEquals(Optional.of(DeterminationRoute.SPKTNP_ART17), late.route());
        assertEquals(Optional.of(DeterminationDocument.SPKTNP), late.document());
    }

    @Test
    void afterTwoYearsNobodyCanDetermine() {
        FindingEffect effect = LaboratoryRules.standard()
                .effect(importOfWaste(), new Finding.DifferentGoods(PRIMARY_POLYMER), LocalDate.of(2028, 1, 11));
        assertEquals(Optional.empty(), effect.route());
        assertEquals(Optional.empty(), effect.document());
    }

    @Test
    void withoutTheDutyTheFineIsLeftOpenAndSaidSo() {
        TestedDeclaration unpriced = TestedDeclaration.builder()
                .direction(Direction.IMPORT)
                .registrationDate(TENTH_OF_JANUARY)
                .declared(TestedGoods.of("polymer waste"))
                .build();
        FindingEffect effect = effect(unpriced, new Finding.DifferentGoods(TestedGoods.of("pellets")));
        assertEquals(Optional.empty(), effect.fine());
        assertEquals("FINE_NEEDS_DUTY", effect.caveats().get(0).code());
        assertEquals(LineChange.DESCRIPTION, effect.change());
    }

    @Test
    void pearlsExportedAsBeadsAreReferredButNotFinedWithoutExportDuty() {
        FindingEffect effect = effect(exportOfBeads("0"), pearls());
        assertEquals(Optional.of(Fraction.parse("22.5")), effect.valueRatio());
        assertEquals(Referral.TO_INVESTIGATORS, effect.referral());
        assertEquals(Optional.of(Rupiah.ZERO), effect.fine());
        assertEquals(Optional.empty(), effect.breach());
    }

    @Test
    void theFlatFineForUntaxedExportsIsAChoice() {
        Readings flat = Readings.defaults().with(ZeroExportDuty.FLAT_FINE);
        FindingEffect effect = LaboratoryRules.with(flat).effect(exportOfBeads("0"), pearls(), DAY_30);
        assertEquals(Optional.of(Rupiah.of(5_000_000)), effect.fine());
        assertTrue(effect.readings().contains(ZeroExportDuty.FLAT_FINE));
    }

    @Test
    void exportsUnderExportDutyAreDeterminedByTheExportDocument() {
        FindingEffect effect = effect(exportOfBeads("10"), pearls());
        assertEquals(Optional.of(UnpaidDutyArticle.EXPORT_KIND_OR_QUANTITY), effect.breach());
        assertEquals(Optional.of(DeterminationDocument.SPPBK), effect.document());
        assertEquals(Optional.empty(), effect.route());
    }

    @Test
    void aLowerValueIsNoGroundForReferral() {
        TestedDeclaration dear = TestedDeclaration.builder()
                .direction(Direction.IMPORT)
                .registrationDate(TENTH_OF_JANUARY)
                .declared(TestedGoods.of("pearls").worth(Rupiah.of(200)))
                .build();
        Finding beads = new Finding.DifferentGoods(TestedGoods.of("beads").worth(Rupiah.of(100)));
        assertEquals(Referral.NONE, effect(dear, beads).referral());
    }

    @Test
    void aProhibitedSubstanceBlocksReleaseWhateverWasPaidOrPermitted() {
        Finding hazard = hazard(Finding.Hazard.Status.PROHIBITED);
        assertEquals(ReleaseStatus.BLOCKED, effect(importOfWaste(), hazard).release());
        FindingEffect permitted = effect(importWithPermit(), hazard);
        assertEquals(Optional.of(BlockReason.PROHIBITED_OR_RESTRICTED), permitted.blockReason());
        assertEquals(Optional.of(DeterminationDocument.SPBL), permitted.document());
        assertEquals(List.of(Disposal.RE_EXPORT, Disposal.DESTRUCTION), permitted.disposals());
    }

    @Test
    void aRestrictedSubstancePassesWithAPermit() {
        Finding hazard = hazard(Finding.Hazard.Status.RESTRICTED);
        assertEquals(ReleaseStatus.BLOCKED, effect(importOfWaste(), hazard).release());
        assertEquals(
                ReleaseStatus.UNAFFECTED, effect(importWithPermit(), hazard).release());
        assertEquals(Optional.empty(), effect(importWithPermit(), hazard).document());
    }

    @Test
    void hazardousGoodsThatWereHiddenGoToTheState() {
        Finding hidden = new Finding.Hazard(Finding.Hazard.Status.PROHIBITED, Disposal.DeclaredAs.WRONG_OR_NOT);
        assertEquals(
                List.of(Disposal.STATE_CONTROL), effect(importOfWaste(), hidden).disposals());
        assertEquals(
                List.of(Disposal.CANCEL_EXPORT, Disposal.DESTRUCTION),
                Disposal.of(Disposal.DeclaredAs.TRUE_GOODS, Direction.EXPORT));
    }

    @Test
    void aCounterfeitOfARecordedMarkIsHeldAndItsHolderTold() {
        TestedDeclaration recorded = TestedDeclaration.builder()
                .direction(Direction.IMPORT)
                .registrationDate(TENTH_OF_JANUARY)
                .declared(TestedGoods.of("shoes"))
                .addRecordedRights(ProtectedRight.TRADEMARK)
                .build();
        FindingEffect effect = effect(recorded, new Finding.Counterfeit(Optional.of(LocalDate.of(2026, 3, 2))));
        assertEquals(Optional.of(BlockReason.COUNTERFEIT), effect.blockReason());
        assertEquals(Optional.of(NextStep.NOTIFY_RIGHT_HOLDER), effect.nextStep());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 4)), effect.confirmBy());
    }

    @Test
    void aCounterfeitOfAnUnrecordedMarkIsReportedOnly() {
        FindingEffect effect = effect(importOfWaste(), new Finding.Counterfeit(Optional.empty()));
        assertEquals(ReleaseStatus.UNAFFECTED, effect.release());
        assertEquals(Optional.of(NextStep.INFORM_ONLY), effect.nextStep());
        assertEquals(Optional.empty(), effect.confirmBy());
    }

    @Test
    void theExplanationTellsFindingFineAndArticle() {
        FindingEffect effect = effect(importOfWaste(), new Finding.DifferentGoods(PRIMARY_POLYMER));
        String text = effect.explanation().toText(Locale.ENGLISH);
        assertTrue(text.contains("Rp 33,750,000"), text);
        assertTrue(text.contains("82(5)"), text);
        assertTrue(text.contains("Document that follows: SPTNP"), text);
        assertTrue(effect.explanation().toText(Locale.forLanguageTag("id")).contains("Hasil pengujian"));
    }

    @Test
    void aReportCarriesItsFindingToADeclaration() {
        TestReport report = new TestReport(
                new Sample("white granules", Sample.Transport.CAN_BE_SENT),
                TestQuestion.IDENTITY,
                new Finding.DifferentGoods(PRIMARY_POLYMER),
                DAY_30,
                List.of(new TestReport.Attribute("melt flow index", "11 g/10 min")));
        assertEquals(
                effect(importOfWaste(), report.finding()),
                report.effectOn(importOfWaste(), LaboratoryRules.standard()));
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMS_OFFICE, BLBC, CAN_BE_SENT, true",
        "HEADQUARTERS, SERVICE_UNIT, CAN_BE_SENT, true",
        "TECHNICAL_UNIT, MOBILE_LAB, CANNOT_BE_SENT, true",
        "CUSTOMS_OFFICE, MOBILE_LAB, CAN_BE_SENT, false",
        "IMPORTER, BLBC, CAN_BE_SENT, false"
    })
    void officialsAskAndTheMobileLaboratoryIsForWhatCannotBeSent(
            Applicant applicant, TestPlace place, Sample.Transport transport, boolean accepted) {
        TestRequest request =
                new TestRequest(applicant, place, new Sample("powder", transport), TestQuestion.COMPOSITION);
        assertEquals(accepted, request.admission(Readings.defaults()).isAccepted());
    }

    @Test
    void importersCanBeReadAsAdmitted() {
        TestRequest request = new TestRequest(
                Applicant.IMPORTER,
                TestPlace.BLBC,
                new Sample("powder", Sample.Transport.CAN_BE_SENT),
                TestQuestion.COMPOSITION);
        assertTrue(request.admission(Readings.defaults().with(ImporterRequests.ADMITTED))
                .isAccepted());
        assertFalse(request.admission(Readings.defaults()).isAccepted());
    }

    @Test
    void negativeAmountsAreRefused() {
        assertThrows(InvalidInputException.class, () -> TestedGoods.of("x").worth(Rupiah.of(-1)));
        assertThrows(
                InvalidInputException.class,
                () -> TestedDeclaration.builder()
                        .direction(Direction.IMPORT)
                        .registrationDate(TENTH_OF_JANUARY)
                        .declared(TestedGoods.of("x"))
                        .dutyPaid(Rupiah.of(-1))
                        .build());
    }

    private static Finding hazard(Finding.Hazard.Status status) {
        return new Finding.Hazard(status, Disposal.DeclaredAs.TRUE_GOODS);
    }

    private static Finding pearls() {
        return new Finding.DifferentGoods(TestedGoods.of("pearls").worth(Rupiah.of(45_000_000_000L)));
    }

    private static FindingEffect effect(TestedDeclaration declaration, Finding finding) {
        return LaboratoryRules.standard().effect(declaration, finding, DAY_30);
    }

    private static TestedDeclaration importOfWaste() {
        return TestedDeclaration.builder()
                .direction(Direction.IMPORT)
                .registrationDate(TENTH_OF_JANUARY)
                .declared(TestedGoods.of("polymer waste").under(HsCode.of("391590")))
                .dutyPaid(Rupiah.of(5_000_000))
                .dutyDue(Rupiah.of(20_000_000))
                .build();
    }

    private static TestedDeclaration importWithPermit() {
        return TestedDeclaration.builder()
                .direction(Direction.IMPORT)
                .registrationDate(TENTH_OF_JANUARY)
                .declared(TestedGoods.of("solvent"))
                .addPermits("permit 17")
                .build();
    }

    private static TestedDeclaration exportOfBeads(String exportDuty) {
        return TestedDeclaration.builder()
                .direction(Direction.EXPORT)
                .registrationDate(TENTH_OF_JANUARY)
                .declared(TestedGoods.of("beads").worth(Rupiah.of(2_000_000_000)))
                .finalDutyRate(Percent.parse(exportDuty))
                .build();
    }
}
