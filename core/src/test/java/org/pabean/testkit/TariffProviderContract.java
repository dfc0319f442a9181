package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;
import org.pabean.law.DateOutsideDataException;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;
import org.pabean.tariff.UnknownTariffLineException;

/**
 * What every tariff provider keeps to. Extend it, name some facts of your data, and run it with JUnit.
 *
 * <pre>{@code
 * class MyTariffTest extends TariffProviderContract {
 *     protected TariffProvider provider() { return new MyTariff(connection); }
 *     protected List<HsCode> linesInForce() { return List.of(HsCode.of("64039990")); }
 *     protected List<KnownRate> knownRates() {
 *         return List.of(
 *                 KnownRate.of("87038099", "2022-03-31", DutyRate.percent("40")),
 *                 KnownRate.of("87038099", "2022-04-01", DutyRate.percent("50")));
 *     }
 *     // and a known day, an unknown line, a day outside
 * }
 * }</pre>
 */
public abstract class TariffProviderContract {

    private static final int MANY = 2_000;

    /** For subclasses. */
    protected TariffProviderContract() {}

    /**
     * A rate that the file behind the provider states.
     *
     * @param line the line
     * @param day the day
     * @param duty the rate of that line on that day
     */
    public record KnownRate(HsCode line, LocalDate day, DutyRate duty) {

        /** From texts: a tariff line and an ISO date. */
        public static KnownRate of(String line, String day, DutyRate duty) {
            return new KnownRate(HsCode.of(line), LocalDate.parse(day), duty);
        }
    }

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

    /**
     * Rates as the file states them: on both sides of a change, for neighbouring lines with different rates, and with
     * decimals. Without them a provider that answers for the wrong day or line cannot be told from a right one, and the
     * test that needs them is skipped.
     */
    protected List<KnownRate> knownRates() {
        return List.of();
    }

    @Test
    void theBookTellsItsDay() {
        assertEquals(aKnownDay(), provider().on(aKnownDay()).day());
    }

    @Test
    void ratesAreThoseOfTheFile() {
        assumeFalse(knownRates().isEmpty(), "name some known rates");
        for (KnownRate known : knownRates()) {
            assertEquals(
                    known.duty(), provider().on(known.day()).entry(known.line()).duty(), known::toString);
        }
    }

    @Test
    void aLineInForceHasARateACitationAndALayer() {
        TariffSchedule book = provider().on(aKnownDay());
        for (HsCode line : linesInForce()) {
            TariffEntry entry = book.entry(line);
            RateChecks.assertNotNegative(entry.duty());
            assertFalse(entry.citation().instrument().isBlank());
            assertFalse(entry.layer().isBlank());
        }
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        for (HsCode line : linesInForce()) {
            TariffEntry first = provider().on(aKnownDay()).entry(line);
            TariffSchedule book = provider().on(aKnownDay());
            for (int i = 0; i < 10; i++) {
                assertEquals(first, book.entry(line));
                assertEquals(first, provider().on(aKnownDay()).entry(line));
            }
        }
    }

    @Test
    void manyThreadsGetTheSameAnswer() {
        TariffSchedule book = provider().on(aKnownDay());
        for (HsCode line : linesInForce()) {
            long answers = IntStream.range(0, MANY)
                    .parallel()
                    .mapToObj(i -> book.entry(line))
                    .distinct()
                    .count();
            assertEquals(1, answers);
        }
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
    void everyDayAtAnEdgeOfTheCoverageIsAnsweredAndItsNeighbourOutsideRefused() {
        List<Coverage> coverage = provider().coverage();
        for (Coverage known : coverage) {
            for (LocalDate day : edges(known)) {
                if (coverage.stream().anyMatch(each -> each.contains(day))) {
                    assertEquals(day, provider().on(day).day());
                } else {
                    assertThrows(
                            DateOutsideDataException.class, () -> provider().on(day), day::toString);
                }
            }
        }
    }

    private static List<LocalDate> edges(Coverage known) {
        List<LocalDate> days = new ArrayList<>();
        if (!known.firstDay().equals(LocalDate.MIN)) {
            days.add(known.firstDay().minusDays(1));
            days.add(known.firstDay());
        }
        if (!known.lastDay().equals(LocalDate.MAX)) {
            days.add(known.lastDay());
            days.add(known.lastDay().plusDays(1));
        }
        return days;
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

    @Test
    void nobodyCanChangeAnAnswer() {
        TariffSchedule book = provider().on(aKnownDay());
        for (HsCode line : linesInForce()) {
            List<ConditionalRate> rates = book.conditionalRates(line);
            assertThrows(UnsupportedOperationException.class, rates::clear);
        }
        List<Coverage> coverage = provider().coverage();
        assertThrows(UnsupportedOperationException.class, coverage::clear);
    }
}
