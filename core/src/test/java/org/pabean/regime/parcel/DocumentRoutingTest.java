package org.pabean.regime.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.Circumstances.Scheme;
import org.pabean.declaration.DocumentType;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.DayCount;
import org.pabean.law.InvalidInputException;
import org.pabean.law.NotInForceException;
import org.pabean.law.Readings;
import org.pabean.law.WorkingDays;
import org.pabean.money.Fraction;

class DocumentRoutingTest {

    private static final LocalDate UNDER_PMK_199 = LocalDate.of(2022, 6, 1);
    private static final LocalDate UNDER_PMK_96 = LocalDate.of(2024, 6, 1);
    private static final LocalDate UNDER_PMK_4 = LocalDate.of(2025, 6, 1);

    private static RoutedDocument route(Party party, String fob, Scheme scheme, LocalDate day, ParcelClaim... claims) {
        ParcelImport parcel = ParcelImport.builder()
                .receiver(party)
                .tradeGoods(true)
                .scheme(scheme)
                .fobInUsd(Fraction.parse(fob))
                .addClaims(claims)
                .build();
        return DocumentRouting.forImport(parcel, day, Readings.defaults());
    }

    private static DeclarationForm form(Party party, String fob, LocalDate day, ParcelClaim... claims) {
        return route(party, fob, Scheme.ORDINARY, day, claims).form();
    }

    private static DeclarationForm export(Party party, String kilograms, LocalDate day, ExportGround... grounds) {
        ParcelExport parcel = new ParcelExport(party, Optional.of(Fraction.parse(kilograms)), Set.of(grounds));
        return DocumentRouting.forExport(parcel, day).form();
    }

    @Test
    void fifteenHundredDollarsComeByNoteAndACentMoreByAnotherForm() {
        for (LocalDate day : List.of(UNDER_PMK_199, UNDER_PMK_96, UNDER_PMK_4)) {
            assertEquals(DeclarationForm.CONSIGNMENT_NOTE, form(Party.BUSINESS, "1500", day));
            assertEquals(DeclarationForm.IMPORT_DECLARATION, form(Party.BUSINESS, "1500.01", day));
            assertEquals(DeclarationForm.SPECIAL_IMPORT_DECLARATION, form(Party.INDIVIDUAL, "1500.01", day));
        }
    }

    @Test
    void withinTheLimitTheReceiverMayChooseAnotherForm() {
        assertEquals(
                List.of(DeclarationForm.SPECIAL_IMPORT_DECLARATION),
                route(Party.INDIVIDUAL, "45", Scheme.ORDINARY, UNDER_PMK_4).alternatives());
    }

    @Test
    void aClaimLeadsAwayFromTheNote() {
        assertEquals(
                DeclarationForm.IMPORT_DECLARATION, form(Party.BUSINESS, "45", UNDER_PMK_4, ParcelClaim.PREFERENCE));
        assertEquals(
                DeclarationForm.SPECIAL_IMPORT_DECLARATION,
                form(Party.INDIVIDUAL, "45", UNDER_PMK_4, ParcelClaim.FACILITY));
        assertEquals(
                DeclarationForm.IMPORT_DECLARATION,
                form(Party.INDIVIDUAL, "45", UNDER_PMK_199, ParcelClaim.PREFERENCE));
    }

    @Test
    void thePreferenceOfAPrivateReceiverIsAnOpenPointSince2023() {
        RoutedDocument routed = route(Party.INDIVIDUAL, "45", Scheme.ORDINARY, UNDER_PMK_4, ParcelClaim.PREFERENCE);
        assertEquals(List.of(PrivatePreferenceForm.SPECIAL_IMPORT_DECLARATION), routed.readings());
    }

    @Test
    void pilgrimsAndPrizesStayOnTheNoteAboveTheLimitSince2025() {
        assertEquals(
                DeclarationForm.CONSIGNMENT_NOTE,
                route(Party.INDIVIDUAL, "1900", Scheme.HAJJ, UNDER_PMK_4).form());
        assertEquals(
                DeclarationForm.SPECIAL_IMPORT_DECLARATION,
                route(Party.INDIVIDUAL, "1900", Scheme.HAJJ, UNDER_PMK_96).form());
    }

    @Test
    void exportsAboveThirtyKilogramsByABusinessNeedADeclaration() {
        assertEquals(DeclarationForm.CONSIGNMENT_NOTE, export(Party.BUSINESS, "30", UNDER_PMK_4));
        assertEquals(DeclarationForm.EXPORT_DECLARATION, export(Party.BUSINESS, "30.1", UNDER_PMK_4));
        assertEquals(DeclarationForm.CONSIGNMENT_NOTE, export(Party.INDIVIDUAL, "42", UNDER_PMK_4));
        assertEquals(
                DeclarationForm.CONSIGNMENT_NOTE,
                export(Party.BUSINESS, "42", UNDER_PMK_4, ExportGround.REEXPORT_OF_NOTE));
    }

    @Test
    void bondedGoodsNeededAnExportDeclarationUntilMarch2025() {
        assertEquals(
                DeclarationForm.EXPORT_DECLARATION,
                export(Party.BUSINESS, "3", LocalDate.of(2025, 3, 4), ExportGround.BONDED_ZONE));
        assertEquals(
                DeclarationForm.CONSIGNMENT_NOTE,
                export(Party.BUSINESS, "3", LocalDate.of(2025, 3, 5), ExportGround.BONDED_ZONE));
    }

    @Test
    void anExportWithoutWeightOrBeforeTheRulesIsRefused() {
        ParcelExport weightless = new ParcelExport(Party.BUSINESS, Optional.empty(), Set.of());
        assertThrows(InvalidInputException.class, () -> DocumentRouting.forExport(weightless, UNDER_PMK_4));
        assertThrows(NotInForceException.class, () -> DocumentRouting.forExport(weightless, UNDER_PMK_199));
    }

    @Test
    void selfAssessmentWasOfTradeGoodsAndIsOfBusinesses() {
        assertEquals(AssessmentSystem.OFFICIAL, AssessmentSystem.on(UNDER_PMK_199, true, Party.BUSINESS));
        assertEquals(AssessmentSystem.SELF, AssessmentSystem.on(UNDER_PMK_96, true, Party.INDIVIDUAL));
        assertEquals(AssessmentSystem.OFFICIAL, AssessmentSystem.on(UNDER_PMK_96, false, Party.BUSINESS));
        assertEquals(AssessmentSystem.OFFICIAL, AssessmentSystem.on(UNDER_PMK_4, true, Party.INDIVIDUAL));
        assertEquals(AssessmentSystem.SELF, AssessmentSystem.on(UNDER_PMK_4, false, Party.BUSINESS));
        assertTrue(AssessmentSystem.SELF.isFinePossible());
        assertFalse(AssessmentSystem.OFFICIAL.isFinePossible());
    }

    @Test
    void aNoteFollowsTheRulesOfItsRegistration() {
        assertEquals(RuleVersion.PMK_96_2023, RuleVersion.on(LocalDate.of(2025, 3, 4)));
        assertEquals(RuleVersion.PMK_4_2025, RuleVersion.on(LocalDate.of(2025, 3, 5)));
    }

    @Test
    void parcelsOfADayAreAddedUpInTheOrderOfArrival() {
        List<Fraction> parcels = List.of(Fraction.of(20), Fraction.of(55), Fraction.of(1));
        assertEquals(
                List.of(true, true, false),
                DailyLimit.on(LocalDate.of(2019, 6, 1)).exempt(parcels));
        assertThrows(NotInForceException.class, () -> DailyLimit.on(LocalDate.of(2020, 1, 30)));
    }

    @Test
    void thePostHasThirtyDaysToPayAndTheCourierThree() {
        LocalDate determined = LocalDate.of(2024, 6, 3);
        WorkingDays working = WorkingDays.withoutHolidays();
        assertEquals(
                Optional.of(LocalDate.of(2024, 7, 2)),
                NoteDeadline.PAYMENT.lastDay(
                        PostalOperator.UNIVERSAL_POST, determined, DayCount.SINCE_INCLUSIVE, working));
        assertEquals(Optional.of(3), NoteDeadline.PAYMENT.days(PostalOperator.COURIER, determined));
        assertEquals(
                Optional.of(LocalDate.of(2024, 6, 10)),
                NoteDeadline.INFORMATION.lastDay(
                        PostalOperator.COURIER, determined, DayCount.SINCE_INCLUSIVE, working));
        assertEquals(
                Optional.empty(), NoteDeadline.CORRECTION_OF_DETERMINATION.days(PostalOperator.COURIER, determined));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-16, BUSINESS, true, OFFICIAL",
        "2023-10-17, INDIVIDUAL, true, SELF",
        "2023-10-17, BUSINESS, false, OFFICIAL",
        "2025-03-04, INDIVIDUAL, true, SELF",
        "2025-03-05, INDIVIDUAL, true, OFFICIAL",
        "2025-03-05, BUSINESS, false, SELF"
    })
    void aConsignmentNoteIsAssessedByWhomItsDayAndReceiverSay(
            LocalDate day, Party receiver, boolean trade, AssessmentSystem system) {
        assertEquals(system, AssessmentSystem.on(day, trade, receiver));
    }

    @Test
    void aPrizeComesByNoteAboveTheLimitSinceMarch2025() {
        assertEquals(
                DeclarationForm.CONSIGNMENT_NOTE,
                route(Party.INDIVIDUAL, "1900", Scheme.PRIZE, LocalDate.of(2025, 3, 5))
                        .form());
        assertEquals(
                DeclarationForm.SPECIAL_IMPORT_DECLARATION,
                route(Party.INDIVIDUAL, "1900", Scheme.PRIZE, LocalDate.of(2025, 3, 4))
                        .form());
    }

    @Test
    void theRouteExplainsItselfWithItsAlternative() {
        Explanation told =
                route(Party.BUSINESS, "45", Scheme.ORDINARY, UNDER_PMK_4).explanation();
        assertEquals("Form of declaration", told.title().english());
        Step step = told.steps().get(0);
        assertEquals("FOB value up to USD 1,500", step.rule().english());
        assertEquals(Figure.of(DeclarationForm.CONSIGNMENT_NOTE.wording()), step.result());
        assertEquals(
                Figure.of(DeclarationForm.IMPORT_DECLARATION.wording()),
                step.inputs().get(0).value());
        assertEquals("21-23", step.citations().get(0).locator());
    }

    @Test
    void everyFormOfAnImportCanBeAssessedAndThatOfAnExportCannot() {
        assertEquals(Optional.of(DocumentType.CONSIGNMENT_NOTE), DeclarationForm.CONSIGNMENT_NOTE.importForm());
        assertEquals(Optional.of(DocumentType.IMPORT_DECLARATION), DeclarationForm.IMPORT_DECLARATION.importForm());
        assertEquals(
                Optional.of(DocumentType.SPECIAL_IMPORT_DECLARATION),
                DeclarationForm.SPECIAL_IMPORT_DECLARATION.importForm());
        assertEquals(Optional.empty(), DeclarationForm.EXPORT_DECLARATION.importForm());
    }

    @Test
    void whoAssessesAndHowLongIsWrittenInTheRulesOfTheDay() {
        assertEquals("21(3), 28", AssessmentSystem.citationOn(UNDER_PMK_96).locator());
        assertEquals("28", AssessmentSystem.citationOn(UNDER_PMK_4).locator());
        assertEquals("24", NoteDeadline.PAYMENT.citationOn(UNDER_PMK_199).locator());
        assertEquals("35(1)-(6)", NoteDeadline.PAYMENT.citationOn(UNDER_PMK_96).locator());
    }

    @Test
    void everyNoteNamesPartiesPriceAndGoodsAndOnlySomeNameInsuranceImeiInvoiceOrOperator() {
        assertEquals(
                EnumSet.complementOf(
                        EnumSet.of(NoteField.INSURANCE, NoteField.IMEI, NoteField.INVOICE, NoteField.OPERATOR)),
                EnumSet.copyOf(NoteField.required()));
    }
}
