package org.pabean.testkit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.Fraction;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;
import org.pabean.tariff.UnknownTariffLineException;

/** Generators of tariff codes, quantities and countries. */
public final class GoodsArbitraries {

    private GoodsArbitraries() {}

    /** Codes of two, four, six and eight digits; most of them stand in no book. */
    public static Arbitrary<HsCode> hsCodes() {
        return Combinators.combine(Arbitraries.integers().between(1_010_000, 99_999_999), Arbitraries.of(2, 4, 6, 8))
                .as((number, digits) ->
                        HsCode.of(String.format(Locale.ROOT, "%08d", number).substring(0, digits)));
    }

    /** Tariff lines of eight digits; most of them stand in no book. */
    public static Arbitrary<HsCode> tariffLines() {
        return Arbitraries.integers().between(1_010_000, 99_999_999).map(HsCode::line);
    }

    /**
     * Those of some lines that a book has on a day.
     *
     * @param book where they are looked up
     * @param day the day
     * @param candidates lines to choose from, for example those that a nomenclature lists
     * @throws IllegalArgumentException if the book has none of them on the day
     */
    public static Arbitrary<HsCode> linesInForce(TariffProvider book, LocalDate day, Collection<HsCode> candidates) {
        TariffSchedule schedule = book.on(day);
        List<HsCode> inForce =
                candidates.stream().filter(line -> isInForce(schedule, line)).toList();
        if (inForce.isEmpty()) {
            throw new IllegalArgumentException("none of " + candidates.size() + " lines is in force on " + day);
        }
        return Arbitraries.of(inForce);
    }

    private static boolean isInForce(TariffSchedule schedule, HsCode line) {
        try {
            schedule.entry(line);
            return true;
        } catch (UnknownTariffLineException | TariffLineNotInForceException notThere) {
            return false;
        }
    }

    /** Quantities above nought in any unit. */
    public static Arbitrary<Quantity> quantities() {
        return Arbitraries.of(UnitOfMeasure.values()).flatMap(GoodsArbitraries::quantities);
    }

    /** Quantities above nought in this unit, with up to three decimals. */
    public static Arbitrary<Quantity> quantities(UnitOfMeasure unit) {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(1L, 999L, 1_000L, 1_001L)),
                        Tuple.of(3, Arbitraries.longs().between(1, 10_000_000_000L)))
                .map(thousandths -> new Quantity(Fraction.of(thousandths, 1_000), unit));
    }

    /** Countries that trade with Indonesia, in and outside ASEAN. */
    public static Arbitrary<Country> countries() {
        return Arbitraries.of(List.of("AU", "CH", "CN", "DE", "JP", "KR", "MY", "SG", "TH", "US", "VN"))
                .map(Country::of);
    }
}
