package org.pabean.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is read as the JDK reads it, only sooner. */
class IsoDayTest {

    @Property
    void everyDayIsReadBack(@ForAll @LongRange(min = -719_528, max = 2_932_896) long sinceTheEpoch) {
        LocalDate day = LocalDate.ofEpochDay(sinceTheEpoch);
        assertEquals(day, IsoDay.of(day.toString()));
    }

    @Test
    void aYearOfMoreDigitsIsLeftToTheJdk() {
        assertEquals(LocalDate.of(12_026, 1, 2), IsoDay.of("+12026-01-02"));
        assertEquals(LocalDate.of(-1, 1, 2), IsoDay.of("-0001-01-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-29",
                "2026-13-01",
                "2026-2-1",
                "2026/02/01",
                "2026-02/01",
                "20260201",
                "2026-02-0１",
                "2026-+2-01",
                "2026-02-:1",
                "2026-02-01T"
            })
    void whatIsNoDayIsRefused(String text) {
        assertThrows(DateTimeException.class, () -> IsoDay.of(text));
    }
}
