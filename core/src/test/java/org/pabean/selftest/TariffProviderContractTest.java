package org.pabean.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.money.Percent;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.UnknownTariffLineException;
import org.pabean.testkit.FixedTariff;
import org.pabean.testkit.TariffProviderContract;

/** Every bug that is planted into a tariff provider is caught by its contract, and the provider without a bug passes. */
class TariffProviderContractTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final HsCode CAR = HsCode.of("87038099");
    private static final HsCode SHOES = HsCode.of("64039990");
    private static final HsCode BALLS = HsCode.of("95066200");
    private static final TariffEntry FREE =
            new TariffEntry(DutyRate.AdValorem.FREE, Citation.verified("PMK 26/PMK.010/2022", "annex"), "fallback");

    private static final TariffProvider SOUND = FixedTariff.empty()
            .with("64039990", DutyRate.percent("30"))
            .with("95066200", DutyRate.percent("7.5"))
            .with("87038099", DutyRate.percent("40"), LocalDate.MIN, LocalDate.of(2022, 3, 31))
            .with("87038099", DutyRate.percent("50"), LocalDate.of(2022, 4, 1), LocalDate.MAX)
            .knowing(FIRST_DAY, LAST_DAY);

    private static final class Proven extends TariffProviderContract {

        private final TariffProvider provider;

        Proven(TariffProvider provider) {
            this.provider = provider;
        }

        @Override
        protected TariffProvider provider() {
            return provider;
        }

        @Override
        protected List<HsCode> linesInForce() {
            return List.of(SHOES, BALLS, CAR);
        }

        @Override
        protected LocalDate aKnownDay() {
            return LocalDate.of(2025, 6, 2);
        }

        @Override
        protected HsCode anUnknownLine() {
            return HsCode.of("64039991");
        }

        @Override
        protected LocalDate aDayOutside() {
            return LocalDate.of(2019, 6, 2);
        }

        @Override
        protected List<KnownRate> knownRates() {
            return List.of(
                    KnownRate.of("87038099", "2022-03-31", DutyRate.percent("40")),
                    KnownRate.of("87038099", "2022-04-01", DutyRate.percent("50")),
                    KnownRate.of("64039990", "2025-06-02", DutyRate.percent("30")),
                    KnownRate.of("95066200", "2025-06-02", DutyRate.percent("7.5")));
        }
    }

    @Test
    void aProviderWithoutABugPasses() {
        assertEquals(List.of(), ContractRun.failures(new Proven(SOUND)));
        assertEquals(List.of(), ContractRun.failures(new Proven(FaultyTariff.none(SOUND))));
    }

    static Stream<Arguments> bugs() {
        FaultyTariff none = FaultyTariff.none(SOUND);
        AtomicInteger calls = new AtomicInteger();
        return Stream.of(
                bug("the book of the day before", none.opening(TariffProviderContractTest::dayBefore)),
                bug(
                        "the neighbouring line",
                        none.answering((book, line) -> book.entry(line.equals(SHOES) ? BALLS : line))),
                bug("a rate rounded to whole percent", none.answering((book, line) -> rounded(book.entry(line)))),
                bug(
                        "a negative rate",
                        none.answering((book, line) -> line.equals(BALLS) ? at("-7.5") : book.entry(line))),
                bug("null", none.answering((book, line) -> nothing())),
                bug("a list that can be changed", none.granting(ArrayList::new)),
                bug("the first day left out", none.opening(TariffProviderContractTest::withoutFirstDay)),
                bug("free of duty if the line is not found", none.answering((book, line) -> {
                    try {
                        return book.entry(line);
                    } catch (UnknownTariffLineException missing) {
                        return FREE;
                    }
                })),
                bug(
                        "another answer at each call",
                        none.answering((book, line) -> at(String.valueOf(calls.incrementAndGet())))),
                bug("a coverage that claims years without data", none.covering(known -> since("2010-01-01"))),
                bug(
                        "the last known day for days after it",
                        none.opening(day -> day.isAfter(LAST_DAY) ? LAST_DAY : day)),
                bug(
                        "a rate without a source",
                        none.answering((book, line) ->
                                new TariffEntry(book.entry(line).duty(), Citation.verified(" ", ""), "own"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bugs")
    void aProviderWithABugIsCaught(String bug, TariffProvider faulty) {
        assertFalse(ContractRun.failures(new Proven(faulty)).isEmpty(), bug);
    }

    private static Arguments bug(String name, TariffProvider faulty) {
        return Arguments.of(name, faulty);
    }

    private static LocalDate dayBefore(LocalDate day) {
        return day.isAfter(FIRST_DAY) && !day.isAfter(LAST_DAY) ? day.minusDays(1) : day;
    }

    private static LocalDate withoutFirstDay(LocalDate day) {
        return day.equals(FIRST_DAY) ? day.minusDays(1) : day;
    }

    private static TariffEntry rounded(TariffEntry entry) {
        return entry.duty().equals(DutyRate.percent("7.5")) ? at("8") : entry;
    }

    private static TariffEntry at(String percent) {
        return new TariffEntry(
                new DutyRate.AdValorem(Percent.parse(percent)),
                Citation.verified("PMK 26/PMK.010/2022", "annex"),
                "own");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    private static List<Coverage> since(String day) {
        return List.of(
                new Coverage("own", "1", LocalDate.parse(day), LAST_DAY, 4, "a test", Confidence.VERIFIED, List.of()));
    }
}
