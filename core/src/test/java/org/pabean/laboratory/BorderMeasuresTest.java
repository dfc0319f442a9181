package org.pabean.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.law.DayCount;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Readings;
import org.pabean.law.WorkingDays;
import org.pabean.money.Rupiah;

class BorderMeasuresTest {

    private static final LocalDate MONDAY_2_MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate WEDNESDAY_4_MARCH = LocalDate.of(2026, 3, 4);
    private static final LocalDate MONDAY_6_APRIL = LocalDate.of(2026, 4, 6);
    private static final WorkingDays WEEKDAYS = WorkingDays.withoutHolidays();
    private static final Readings AFTER = Readings.defaults().with(DayCount.SINCE_EXCLUSIVE);

    @ParameterizedTest
    @CsvSource({"TRADEMARK, true", "COPYRIGHT, true", "PATENT, false", "DESIGN, false"})
    void borderMeasuresCoverTwoRights(ProtectedRight right, boolean covered) {
        assertEquals(covered, right.isCovered());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04, true", "2026-03-05, false"})
    void theHolderConfirmsWithinTwoDaysAfterTheNotice(LocalDate day, boolean held) {
        assertEquals(WEDNESDAY_4_MARCH, RightHolderNotice.on(MONDAY_2_MARCH).confirmBy());
        assertEquals(held, RightHolderNotice.on(MONDAY_2_MARCH).isHeldOn(day));
        assertEquals(held, RightHolderNotice.on(MONDAY_2_MARCH).confirmedOn(day).isHeldOn(LocalDate.of(2026, 3, 20)));
    }

    @Test
    void guaranteeAndCourtFollowWithinFourWorkingDays() {
        CourtFiling filing = CourtFiling.after(WEDNESDAY_4_MARCH, WEEKDAYS, Readings.defaults());
        assertEquals(LocalDate.of(2026, 3, 9), filing.deadline());
        assertEquals(
                LocalDate.of(2026, 3, 10),
                CourtFiling.after(WEDNESDAY_4_MARCH, WEEKDAYS, AFTER).deadline());
        assertTrue(filing.explanation().toText(Locale.ENGLISH).contains("2026-03-09"));
    }

    @Test
    void holidaysAreNoWorkingDays() {
        WorkingDays holiday = new WorkingDays(Set.of(LocalDate.of(2026, 3, 6)));
        assertEquals(
                LocalDate.of(2026, 3, 10),
                CourtFiling.after(WEDNESDAY_4_MARCH, holiday, Readings.defaults())
                        .deadline());
    }

    @ParameterizedTest
    @CsvSource({
        "BANK_GUARANTEE, 100000000, 2026-03-09, true",
        "INSURANCE_GUARANTEE, 100000000, 2026-03-09, true",
        "BANK_GUARANTEE, 99999999, 2026-03-09, false",
        "CASH, 100000000, 2026-03-09, false",
        "BANK_GUARANTEE, 100000000, 2026-03-10, false"
    })
    void theGuaranteeIsOneHundredMillionFromBankOrInsurerInTime(
            GuaranteeOffer.Form form, long amount, LocalDate day, boolean accepted) {
        CourtFiling filing = CourtFiling.after(WEDNESDAY_4_MARCH, WEEKDAYS, Readings.defaults());
        assertEquals(accepted, filing.accepts(new GuaranteeOffer(form, Rupiah.of(amount)), day));
    }

    @Test
    void aRequestToTheCourtNeedsFourThings() {
        assertEquals(
                Set.of(CourtFiling.Paper.GUARANTEE),
                CourtFiling.missing(Set.of(
                        CourtFiling.Paper.PROOF_OF_INFRINGEMENT,
                        CourtFiling.Paper.PROOF_OF_OWNERSHIP,
                        CourtFiling.Paper.DESCRIPTION_OF_GOODS)));
    }

    @Test
    void theCourtSuspendsForTenWorkingDaysAndOnceMore() {
        CourtSuspension suspension = CourtSuspension.byOrder(MONDAY_6_APRIL, WEEKDAYS, Readings.defaults());
        assertEquals(LocalDate.of(2026, 4, 17), suspension.through());
        assertTrue(suspension.isSuspendedOn(LocalDate.of(2026, 4, 17)));
        assertFalse(suspension.isSuspendedOn(LocalDate.of(2026, 4, 18)));
        assertFalse(suspension.isSuspendedOn(LocalDate.of(2026, 4, 5)));
        CourtSuspension extended = suspension.extended();
        assertEquals(LocalDate.of(2026, 5, 1), extended.through());
        assertFalse(extended.mayBeExtended());
        assertThrows(IllegalStateException.class, extended::extended);
        assertTrue(extended.explanation().toText(Locale.ENGLISH).contains("57, 59"));
    }

    @Test
    void aRecordLastsAYearUnlessReadOtherwise() {
        Recordation record = new Recordation(ProtectedRight.TRADEMARK, "holder", MONDAY_2_MARCH);
        assertTrue(record.isValidOn(MONDAY_2_MARCH, Readings.defaults()));
        assertTrue(record.isValidOn(LocalDate.of(2027, 3, 1), Readings.defaults()));
        assertFalse(record.isValidOn(LocalDate.of(2027, 3, 2), Readings.defaults()));
        assertFalse(record.isValidOn(LocalDate.of(2026, 3, 1), Readings.defaults()));
        assertTrue(
                record.isValidOn(LocalDate.of(2030, 1, 1), Readings.defaults().with(Recordation.Term.UNLIMITED)));
        assertThrows(
                InvalidInputException.class, () -> new Recordation(ProtectedRight.PATENT, "holder", MONDAY_2_MARCH));
    }
}
