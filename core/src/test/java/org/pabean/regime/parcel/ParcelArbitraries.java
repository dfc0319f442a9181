package org.pabean.regime.parcel;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.pabean.money.CurrencyCode;
import org.pabean.regime.SmallWorld;

/** Facts of parcels, biased to the edges of the rules. */
final class ParcelArbitraries {

    private static final List<String> EDGES = List.of(
            "2018-10-09",
            "2018-10-10",
            "2020-01-29",
            "2020-01-30",
            "2023-10-16",
            "2023-10-17",
            "2025-03-04",
            "2025-03-05");

    private ParcelArbitraries() {}

    /** First and last days of the versions, and days between. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.of(EDGES).map(LocalDate::parse),
                Arbitraries.longs()
                        .between(
                                LocalDate.of(2018, 1, 1).toEpochDay(),
                                LocalDate.of(2026, 6, 30).toEpochDay())
                        .map(LocalDate::ofEpochDay));
    }

    /** Days under the rules that know the limit of three dollars. */
    static Arbitrary<LocalDate> daysSince2020() {
        return days().filter(day -> day.getYear() > 2020);
    }

    /** Cents, around three and fifteen hundred dollars above all. */
    static Arbitrary<Long> cents() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 200_000),
                Arbitraries.longs().between(295, 305),
                Arbitraries.longs().between(149_990, 150_010));
    }

    /** Codes of listed and of ordinary goods. */
    static Arbitrary<String> codes() {
        return Arbitraries.of("95030099", "64041190", "91021100", "49019910", "73269099", "42022100");
    }

    static Arbitrary<CurrencyCode> currencies() {
        return Arbitraries.of(SmallWorld.currencies());
    }
}
