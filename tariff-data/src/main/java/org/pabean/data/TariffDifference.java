package org.pabean.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pabean.goods.HsCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.TariffEntry;

/**
 * Days on which two files of general rates differ on a line.
 *
 * @param line the tariff line
 * @param from first day of the difference
 * @param to last day; {@link LocalDate#MAX} if it has no end
 * @param before the rate in the first file; empty if it has none
 * @param after the rate in the second file; empty if it has none
 */
public record TariffDifference(
        HsCode line, LocalDate from, LocalDate to, Optional<DutyRate> before, Optional<DutyRate> after) {

    /** Refuses null. */
    public TariffDifference {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** Every difference, by line and day; equal rates under different regulations are no difference. */
    public static List<TariffDifference> between(TariffLayer first, TariffLayer second) {
        SortedMap<HsCode, SortedSet<LocalDate>> changes = new TreeMap<>();
        collect(first, changes);
        collect(second, changes);
        List<TariffDifference> differences = new ArrayList<>();
        changes.forEach((line, days) -> compare(line, List.copyOf(days), first, second, differences));
        return differences;
    }

    /** Notes the days on which the rate of a line may change: first days, and the days after last days. */
    private static void collect(TariffLayer layer, SortedMap<HsCode, SortedSet<LocalDate>> changes) {
        for (TariffLayer.Row row : layer.rows()) {
            SortedSet<LocalDate> days = changes.computeIfAbsent(row.line(), line -> new TreeSet<>());
            days.add(row.from());
            if (!row.to().equals(LocalDate.MAX)) {
                days.add(row.to().plusDays(1));
            }
        }
    }

    private static void compare(
            HsCode line, List<LocalDate> days, TariffLayer first, TariffLayer second, List<TariffDifference> found) {
        for (int i = 0; i < days.size(); i++) {
            LocalDate last = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : LocalDate.MAX;
            Optional<DutyRate> before = first.find(line, days.get(i)).map(TariffEntry::duty);
            Optional<DutyRate> after = second.find(line, days.get(i)).map(TariffEntry::duty);
            if (!before.equals(after)) {
                found.add(new TariffDifference(line, days.get(i), last, before, after));
            }
        }
    }

    /** By how much an ad valorem rate changes, for example {@code +2.5 points}; empty for other changes. */
    public Optional<String> change() {
        if (before.orElse(null) instanceof DutyRate.AdValorem old
                && after.orElse(null) instanceof DutyRate.AdValorem now) {
            var points = now.percent().value().minus(old.percent().value());
            return Optional.of((points.signum() > 0 ? "+" : "") + points + " points");
        }
        return Optional.empty();
    }

    /** The line, the days and both rates, for example {@code 6404.11.90 2026-01-01 to 2026-06-30: 30% -> 12.5%}. */
    @Override
    public String toString() {
        String end = to.equals(LocalDate.MAX) ? " on" : " to " + to;
        return line + " " + from + end + ": " + told(before) + " -> " + told(after)
                + change().map(points -> " (" + points + ")").orElse("");
    }

    private static String told(Optional<DutyRate> rate) {
        return rate.map(DutyRate::toString).orElse("none");
    }
}
