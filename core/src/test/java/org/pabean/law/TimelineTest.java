package org.pabean.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Citation OLD = Citation.verified("UU 8/1983", "7(1)");
    private static final Citation NEW = Citation.verified("UU 7/2021", "4");
    private static final LocalDate LAST_OF_OLD = LocalDate.of(2022, 3, 31);
    private static final LocalDate FIRST_OF_NEW = LocalDate.of(2022, 4, 1);
    private static final Timeline<String> VAT = Timeline.<String>of("VAT")
            .always("10 %", OLD)
            .from("2022-04-01", "11 %", NEW)
            .from("2025-01-01", "12 %", NEW)
            .build();

    @Test
    void theLastDayOfAPeriodStillHasItsValueAndTheNextDayHasTheNext() {
        assertEquals("10 %", VAT.valueOn(LAST_OF_OLD));
        assertEquals("11 %", VAT.valueOn(FIRST_OF_NEW));
        assertEquals("11 %", VAT.valueOn(LocalDate.of(2024, 12, 31)));
        assertEquals("12 %", VAT.valueOn(LocalDate.of(2025, 1, 1)));
    }

    @Test
    void aValueThatHeldAlwaysHasNoStartAndOneThatHoldsStillNoEnd() {
        assertEquals("10 %", VAT.valueOn(LocalDate.MIN));
        assertEquals("12 %", VAT.valueOn(LocalDate.MAX));
        assertEquals(LocalDate.MIN, VAT.periods().get(0).from());
        assertEquals(LocalDate.MAX, VAT.periods().get(2).to());
    }

    @Test
    void aTimelineReadsAsItsNameAndItsPeriods() {
        assertEquals("VAT", VAT.name());
        assertEquals("VAT " + VAT.periods(), VAT.toString());
    }

    @Test
    void aPeriodTellsItsDaysAndWhereItIsWritten() {
        Timeline.Period<String> old = VAT.on(LAST_OF_OLD);
        assertEquals(LAST_OF_OLD, old.to());
        assertEquals(OLD, old.citation());
        assertTrue(old.contains(LAST_OF_OLD));
        assertFalse(old.contains(FIRST_OF_NEW));
        assertEquals(Optional.of(VAT.on(FIRST_OF_NEW)), VAT.find(FIRST_OF_NEW));
    }

    @Test
    void aDayBeforeTheFirstPeriodOrInAGapHasNoValue() {
        Timeline<Integer> scheme = Timeline.<Integer>of("quota scheme")
                .from("2024-02-15", 0, OLD)
                .until("2025-12-31")
                .from("2026-03-01", 5, NEW)
                .until("2026-06-30")
                .build();
        assertEquals(0, scheme.valueOn(LocalDate.of(2025, 12, 31)));
        assertEquals(5, scheme.valueOn(LocalDate.of(2026, 3, 1)));
        for (String outside : new String[] {"2024-02-14", "2026-01-01", "2026-02-28", "2026-07-01"}) {
            LocalDate day = LocalDate.parse(outside);
            NotInForceException refused = assertThrows(NotInForceException.class, () -> scheme.valueOn(day));
            assertEquals("quota scheme", refused.rule());
            assertEquals(day, refused.day());
            assertEquals(Optional.empty(), scheme.find(day));
        }
    }

    @Test
    void periodsAreGivenInOrderOfTime() {
        Timeline.Builder<Integer> builder = Timeline.<Integer>of("rate").from("2024-01-01", 1, OLD);
        IllegalArgumentException same =
                assertThrows(IllegalArgumentException.class, () -> builder.from("2024-01-01", 2, NEW));
        assertTrue(String.valueOf(same.getMessage()).contains("rate: 2024-01-01"));
        assertThrows(IllegalArgumentException.class, () -> builder.from("2023-12-31", 2, NEW));
        assertThrows(IllegalArgumentException.class, () -> builder.always(2, NEW));
    }

    @Test
    void aPeriodCannotEndBeforeItsStart() {
        Timeline.Builder<Integer> builder = Timeline.<Integer>of("rate").from("2024-01-01", 1, OLD);
        assertThrows(IllegalArgumentException.class, () -> builder.until("2023-12-31"));
        assertThrows(IllegalArgumentException.class, () -> new Timeline.Period<>(FIRST_OF_NEW, LAST_OF_OLD, 1, OLD));
    }

    @Test
    void aPeriodOfOneDayHasOneDay() {
        Timeline<Integer> oneDay = Timeline.<Integer>of("rate")
                .from("2024-01-01", 1, OLD)
                .from("2024-01-02", 2, NEW)
                .build();
        assertEquals(LocalDate.of(2024, 1, 1), oneDay.periods().get(0).to());
        assertEquals(1, oneDay.valueOn(LocalDate.of(2024, 1, 1)));
        assertEquals(2, oneDay.valueOn(LocalDate.of(2024, 1, 2)));
    }

    @Test
    void aTimelineWithoutPeriodsHasNoValueOnAnyDay() {
        Timeline<Integer> empty = Timeline.<Integer>of("nothing").build();
        assertThrows(NotInForceException.class, () -> empty.on(FIRST_OF_NEW));
        assertEquals(Optional.empty(), empty.find(FIRST_OF_NEW));
    }

    @Test
    void aDayMayBeGivenAsSuch() {
        Timeline<Integer> written = Timeline.<Integer>of("rate")
                .from("2024-01-01", 1, OLD)
                .from("2024-06-01", 2, NEW)
                .until("2024-12-31")
                .build();
        Timeline<Integer> given = Timeline.<Integer>of("rate")
                .from(LocalDate.of(2024, 1, 1), 1, OLD)
                .from(LocalDate.of(2024, 6, 1), 2, NEW)
                .until(LocalDate.of(2024, 12, 31))
                .build();
        assertEquals(written.toString(), given.toString());
        assertEquals(1, given.valueOn(LocalDate.of(2024, 5, 31)));
        assertEquals(2, given.valueOn(LocalDate.of(2024, 12, 31)));
        assertThrows(NotInForceException.class, () -> given.valueOn(LocalDate.of(2025, 1, 1)));
    }
}
