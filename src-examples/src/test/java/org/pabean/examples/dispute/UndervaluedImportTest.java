package org.pabean.examples.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.assessment.Assessor;
import org.pabean.determination.Bill;
import org.pabean.determination.Determination;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.Difference;
import org.pabean.examples.html.Markup;
import org.pabean.money.Rupiah;
import org.pabean.premium.PremiumDecision;
import org.pabean.regime.parcel.AssessmentSystem;
import org.pabean.remedy.DisputeState;
import org.pabean.remedy.DisputeTimeline;
import org.pabean.remedy.RemedyStep;
import org.pabean.sanction.Breach;
import org.pabean.sanction.DeterminedBreach;
import org.pabean.sanction.Fines;

class UndervaluedImportTest {

    private final UndervaluedImport road = UndervaluedImport.with(Assessor.standard());

    @Test
    void theDeterminationFindsTheMissingDutyAndTaxesAndNamesItsDocument() {
        assertEquals(List.of(Difference.VALUE), road.determination().differences());
        assertEquals(Rupiah.of(18_000_000), road.determination().levies().get(0).shortfall());
        assertEquals(Rupiah.ZERO, road.determination().refund());
        assertEquals(
                Optional.of(DeterminationDocument.SPTNP),
                road.determination().documentOn(LocalDate.parse("2026-03-31")));
        assertEquals(
                Optional.of(DeterminationDocument.SPKTNP),
                road.determination().documentOn(LocalDate.parse("2026-04-01")));
        assertEquals(Optional.empty(), road.determination().documentOn(LocalDate.parse("2028-03-03")));
        assertEquals(LocalDate.parse("2026-05-18"), road.determination().payBy(LocalDate.parse("2026-03-20")));
    }

    @Test
    void anAssessmentComparedWithItselfDiffersInNothing() {
        Determination same = Determination.of(
                road.determination().declared(), road.determination().declared());
        assertEquals(List.of(), same.differences());
        assertEquals(Bill.NOTHING, same.bill(Rupiah.ZERO));
        assertEquals(Optional.empty(), DeterminedBreach.in(same, LocalDate.parse("2026-03-20"), AssessmentSystem.SELF));
    }

    @Test
    void whatWasPaidTooMuchIsRefundedAndNotFined() {
        Determination overpaid = Determination.of(
                road.determination().established(), road.determination().declared());
        assertEquals(Rupiah.ZERO, overpaid.shortfall());
        assertEquals(road.determination().shortfall(), overpaid.refund());
        Breach breach = DeterminedBreach.in(overpaid, LocalDate.parse("2026-03-20"), AssessmentSystem.SELF)
                .orElseThrow();
        assertEquals(
                Rupiah.ZERO,
                Fines.standard().fine(breach, LocalDate.parse("2026-03-02")).amount());
    }

    @Test
    void aDeterminationThatComesTooLateShowsNoBreach() {
        assertEquals(
                Optional.empty(),
                DeterminedBreach.in(road.determination(), LocalDate.parse("2028-03-03"), AssessmentSystem.SELF));
    }

    @Test
    void sixtyPercentUnpaidCostAHundredAndTwentyFivePercentOfTheMissingDuty() {
        assertEquals(Rupiah.of(22_500_000), road.fine().amount());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, OBJECTION_TIME_RUNNING, false",
        "2026-04-10, OBJECTION_PENDING, false",
        "2026-06-08, APPEAL_TIME_RUNNING, false",
        "2026-08-01, APPEAL_PENDING, false",
        "2027-02-28, APPEAL_PENDING, false",
        "2027-03-01, TAX_COURT_DECIDED, true"
    })
    void aPremiumIsPayableOnlyOnceTheDeterminationIsFinal(LocalDate day, DisputeState state, boolean payable) {
        assertEquals(state, road.on(day).state());
        assertEquals(payable, road.on(day).finality().isFinal());
        assertEquals(payable, road.premiumOn(day) instanceof PremiumDecision.Payable);
    }

    @Test
    void theGuaranteeAskedForIsTheWholeBill() {
        assertEquals(
                road.determination().bill(road.fine().amount()).total(),
                road.on(LocalDate.parse("2026-03-20")).openSteps().get(0).money());
        assertFalse(road.on(LocalDate.parse("2027-03-01")).mayStill(RemedyStep.PAY));
    }

    @Test
    void everyStageIsExplainedInBothLanguages() {
        String english = road.tell(Locale.ENGLISH);
        assertTrue(english.contains("PP 28/2008 jo. PP 39/2019 art. 6(1) letter b"), english);
        assertTrue(english.contains("Tax Court decided"), english);
        assertTrue(road.tell(Locale.forLanguageTag("id")).contains("Pengadilan Pajak telah memutus"));
    }

    @Test
    void thePageHoldsTheTimelineAndEveryStageInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
            Markup page = Markup.of(road.page(locale));
            DisputeTimeline timeline = road.timeline(LocalDate.parse("2027-03-01"));
            assertEquals(timeline.entries().size(), page.count("circle"));
            timeline.entries()
                    .forEach(entry ->
                            assertTrue(page.words().contains(entry.words().in(locale)), entry.toString()));
            road.on(LocalDate.parse("2026-03-20")).openSteps().forEach(step -> {
                assertTrue(page.words().contains(step.citation().in(locale)), step.toString());
                assertTrue(page.words().contains(step.lastDay().orElseThrow().toString()), step.toString());
            });
            assertFalse(road.page(locale).contains("://"));
        }
    }
}
