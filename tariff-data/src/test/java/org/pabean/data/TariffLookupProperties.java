package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.goods.HsCode;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.TariffSchedule;
import org.pabean.tariff.UnknownTariffLineException;

class TariffLookupProperties {

    private static final LocalDate FIRST = LocalDate.of(2017, 3, 1);
    private static final LocalDate CHANGE = LocalDate.of(2022, 4, 1);

    @Property
    void anyLineOnAnyDayHasTheRateThatANaiveScanFinds(@ForAll("lines") String line, @ForAll("days") LocalDate day) {
        Optional<String> naive = NaiveBook.find(line, day).map(NaiveBook::rate);
        assertEquals(naive, lookedUp(line, day));
    }

    private static Optional<String> lookedUp(String line, LocalDate day) {
        TariffSchedule book = new BundledTariff().on(day);
        try {
            return Optional.of(book.entry(HsCode.of(line)).duty().toString());
        } catch (TariffLineNotInForceException | UnknownTariffLineException e) {
            return Optional.empty();
        }
    }

    @Provide
    static Arbitrary<String> lines() {
        Arbitrary<String> known = Arbitraries.of(NaiveBook.ROWS).map(NaiveBook.Row::line);
        Arbitrary<String> any = Arbitraries.integers()
                .between(0, 99_999_999)
                .map(number -> HsCode.line(number).plain());
        Arbitrary<String> nearby = known.map(line ->
                HsCode.line(Math.min(99_999_999, Integer.parseInt(line) + 1)).plain());
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, known), net.jqwik.api.Tuple.of(1, any), net.jqwik.api.Tuple.of(1, nearby));
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs().between(0, 4_000).map(FIRST::plusDays);
        Arbitrary<LocalDate> edge = Arbitraries.of(FIRST, CHANGE.minusDays(1), CHANGE, CHANGE.plusDays(1));
        return Arbitraries.oneOf(any, edge);
    }
}
