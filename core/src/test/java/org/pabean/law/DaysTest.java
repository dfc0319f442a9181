package org.pabean.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DaysTest {

    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2025, 6, 6);
    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 9);

    @Test
    void sixtyDaysSinceTheFirstOfMarchEndOnTheTwentyNinthOfApril() {
        assertEquals(LocalDate.of(2024, 4, 29), DayCount.SINCE_INCLUSIVE.lastDay(FIRST_OF_MARCH, 60));
        assertEquals(LocalDate.of(2024, 4, 30), DayCount.SINCE_EXCLUSIVE.lastDay(FIRST_OF_MARCH, 60));
        assertEquals(LocalDate.of(2024, 4, 30), DayCount.AFTER_EXCLUSIVE.lastDay(FIRST_OF_MARCH, 60));
    }

    @ParameterizedTest
    @EnumSource
    void theLastDayHasTheNumberOfTheLimit(DayCount count) {
        for (int days = 1; days <= 400; days++) {
            LocalDate last = count.lastDay(FIRST_OF_MARCH, days);
            assertEquals(days, count.numberOf(last, FIRST_OF_MARCH));
            assertEquals(days + 1, count.numberOf(last.plusDays(1), FIRST_OF_MARCH));
        }
    }

    @Test
    void countingTheDayItselfIsTheDefault() {
        assertEquals(DayCount.SINCE_INCLUSIVE, Readings.defaults().of(DayCount.class));
    }

    @Test
    void weekendsAndHolidaysAreNoWorkingDays() {
        WorkingDays days = new WorkingDays(Set.of(MONDAY));
        assertTrue(days.contains(FRIDAY));
        assertFalse(days.contains(LocalDate.of(2025, 6, 7)));
        assertFalse(days.contains(LocalDate.of(2025, 6, 8)));
        assertFalse(days.contains(MONDAY));
        assertTrue(WorkingDays.withoutHolidays().contains(MONDAY));
    }

    @Test
    void workingDaysAfterADayLeaveThatDayOut() {
        assertEquals(MONDAY, WorkingDays.withoutHolidays().after(FRIDAY, 1));
        assertEquals(MONDAY.plusDays(1), new WorkingDays(Set.of(MONDAY)).after(FRIDAY, 1));
        assertEquals(LocalDate.of(2025, 6, 13), WorkingDays.withoutHolidays().after(FRIDAY, 5));
        assertEquals(FRIDAY, WorkingDays.withoutHolidays().after(FRIDAY, 0));
    }

    @Test
    void workingDaysSinceADayCountItIfOfficesWork() {
        assertEquals(FRIDAY, WorkingDays.withoutHolidays().since(FRIDAY, 1));
        assertEquals(MONDAY, WorkingDays.withoutHolidays().since(FRIDAY, 2));
        assertEquals(MONDAY, WorkingDays.withoutHolidays().since(LocalDate.of(2025, 6, 7), 1));
    }

    @Test
    void dataCoversItsFirstAndLastDayAndNoOther() {
        Coverage coverage = new Coverage("book", "1", FRIDAY, MONDAY, 3, "test", Confidence.VERIFIED, List.of());
        assertTrue(coverage.contains(FRIDAY));
        assertTrue(coverage.contains(MONDAY));
        assertFalse(coverage.contains(FRIDAY.minusDays(1)));
        assertFalse(coverage.contains(MONDAY.plusDays(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Coverage("book", "1", MONDAY, FRIDAY, 3, "test", Confidence.VERIFIED, List.of()));
    }

    @Test
    void aDayOutsideTheDataIsNamedWithTheDaysThatAreKnown() {
        DateOutsideDataException outside =
                new DateOutsideDataException("BTKI 2022", FIRST_OF_MARCH, FRIDAY, LocalDate.MAX);
        assertEquals("BTKI 2022", outside.data());
        assertEquals(FIRST_OF_MARCH, outside.day());
        assertTrue(String.valueOf(outside.getMessage()).contains("2025-06-06 to today, not 2024-03-01"));
    }
}
