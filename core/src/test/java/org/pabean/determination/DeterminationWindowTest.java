package org.pabean.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pabean.law.DayCount;
import org.pabean.law.InvalidInputException;
import org.pabean.law.NotInForceException;
import org.pabean.law.Readings;
import org.pabean.money.Rupiah;

class DeterminationWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-10, SPTNP_ART16",
        "2026-02-08, SPTNP_ART16",
        "2026-02-09, SPKTNP_ART17",
        "2028-01-10, SPKTNP_ART17",
        "2028-01-11,"
    })
    void anOfficerHasThirtyDaysTheDirectorGeneralTwoYearsAndThenNobody(LocalDate day, DeterminationRoute route) {
        DeterminationWindow window = DeterminationWindow.of(LocalDate.parse("2026-01-10"));
        assertEquals(Optional.ofNullable(route), window.routeOn(day));
    }

    @Test
    void countedTheOtherWayEveryLimitMovesByADay() {
        Readings readings = Readings.defaults().with(DayCount.SINCE_EXCLUSIVE).with(MonthCount.DAY_BEFORE);
        DeterminationWindow window = DeterminationWindow.of(LocalDate.parse("2026-01-10"), readings);
        assertEquals(LocalDate.parse("2026-02-09"), window.officer().lastDay());
        assertEquals(LocalDate.parse("2028-01-09"), window.directorGeneral().lastDay());
    }

    @Test
    void onlyTheDayOnWhichTheReadingsDifferCarriesAWarning() {
        DeterminationWindow window = DeterminationWindow.of(LocalDate.parse("2026-01-10"));
        assertFalse(window.officer().caveatOn(LocalDate.parse("2026-02-08")).isPresent());
        assertEquals(
                "LAST_DAY_DISPUTED",
                window.officer()
                        .caveatOn(LocalDate.parse("2026-02-09"))
                        .orElseThrow()
                        .code());
        assertTrue(
                window.directorGeneral().caveatOn(LocalDate.parse("2028-01-10")).isPresent());
    }

    @Test
    void aMonthIsCutToItsEnd() {
        assertEquals(
                LocalDate.parse("2026-02-28"), MonthCount.SAME_DAY_NUMBER.lastDay(LocalDate.parse("2025-11-30"), 3));
        assertEquals(LocalDate.parse("2003-04-04"), MonthCount.DAY_BEFORE.lastDay(LocalDate.parse("2002-04-05"), 12));
    }

    @Test
    void aBillIsPayableWithinSixtyDaysSinceTheDetermination() {
        LocalDate determined = LocalDate.parse("2026-04-01");
        assertEquals(
                LocalDate.parse("2026-05-30"),
                PaymentTerm.of(determined, Readings.defaults()).lastDay());
        LocalDate before = LocalDate.parse("2006-11-14");
        assertThrows(NotInForceException.class, () -> PaymentTerm.of(before, Readings.defaults()));
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentEitherAdmitsObjectionOrAppeal(DeterminationDocument document) {
        boolean again = document == DeterminationDocument.SPKTNP || document == DeterminationDocument.SPKPBK;
        assertEquals(again ? FirstRemedy.APPEAL : FirstRemedy.OBJECTION, document.firstRemedy());
    }

    @Test
    void aBillNamesEveryNegativeAmountAtOnce() {
        Rupiah negative = Rupiah.of(-1);
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> new Bill(negative, Rupiah.ZERO, negative));
        assertEquals(2, refused.violations().size());
    }
}
