package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pabean.goods.HsCode;
import org.pabean.law.DateOutsideDataException;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;
import org.pabean.tariff.UnknownTariffLineException;

/** What every tariff provider keeps to. Extend it, name some facts of your data, and run it with JUnit. */
public abstract class TariffProviderContract {

    /** For subclasses. */
    protected TariffProviderContract() {}

    /** The provider that is tested. */
    protected abstract TariffProvider provider();

    /** Lines that are in force on {@link #aKnownDay()}; at least one. */
    protected abstract List<HsCode> linesInForce();

    /** A day that the provider knows. */
    protected abstract LocalDate aKnownDay();

    /** A line that no edition of the book has. */
    protected abstract HsCode anUnknownLine();

    /** A day that the provider does not know. */
    protected abstract LocalDate aDayOutside();

    @Test
    void theBookTellsItsDay() {
        assertEquals(aKnownDay(), provider().on(aKnownDay()).day());
    }

    @Test
    void aLineInForceHasARateACitationAndALayer() {
        TariffSchedule book = provider().on(aKnownDay());
        for (HsCode line : linesInForce()) {
            TariffEntry entry = book.entry(line);
            assertFalse(entry.citation().instrument().isBlank());
            assertFalse(entry.layer().isBlank());
        }
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        for (HsCode line : linesInForce()) {
            assertEquals(
                    provider().on(aKnownDay()).entry(line),
                    provider().on(aKnownDay()).entry(line));
        }
    }

    @Test
    void manyThreadsGetTheSameAnswer() {
        TariffSchedule book = provider().on(aKnownDay());
        HsCode line = linesInForce().get(0);
        long answers = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> book.entry(line))
                .distinct()
                .count();
        assertEquals(1, answers);
    }

    @Test
    void anUnknownLineIsRefusedByName() {
        TariffSchedule book = provider().on(aKnownDay());
        HsCode line = anUnknownLine();
        assertEquals(
                line,
                assertThrows(UnknownTariffLineException.class, () -> book.entry(line))
                        .line());
    }

    @Test
    void aHeadingIsNoLine() {
        TariffSchedule book = provider().on(aKnownDay());
        HsCode heading = HsCode.of(linesInForce().get(0).plain().substring(0, 4));
        assertThrows(UnknownTariffLineException.class, () -> book.entry(heading));
    }

    @Test
    void aDayOutsideTheDataIsRefusedByName() {
        assertEquals(
                aDayOutside(),
                assertThrows(DateOutsideDataException.class, () -> provider().on(aDayOutside()))
                        .day());
    }

    @Test
    void coverageContainsTheKnownDayAndNotTheOther() {
        assertTrue(provider().coverage().stream().anyMatch(known -> known.contains(aKnownDay())));
        assertFalse(provider().coverage().stream().anyMatch(known -> known.contains(aDayOutside())));
    }

    @Test
    void conditionalRatesNeverStandInTheBookUnasked() {
        TariffSchedule book = provider().on(aKnownDay());
        for (HsCode line : linesInForce()) {
            TariffEntry before = book.entry(line);
            book.conditionalRates(line);
            assertEquals(before, book.entry(line));
        }
    }
}
