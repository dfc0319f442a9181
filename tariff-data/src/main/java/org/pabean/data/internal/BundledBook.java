package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pabean.goods.HsCode;
import org.pabean.law.Wording;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.DutyRate;

/** The bundled tariff, edition by edition. An edition is read when a day of it, or a line of any day, is first asked for. */
public final class BundledBook {

    private BundledBook() {}

    /** The book of the edition that is in force on a day; empty if the day lies outside of all. */
    public static Optional<TariffBook> on(LocalDate day) {
        List<EditionBook> editions = EDITIONS.get();
        long order = BookDays.order(day);
        for (int i = editions.size() - 1; i >= 0; i--) {
            if (editions.get(i).isInForce(order)) {
                return Optional.of(editions.get(i).get());
            }
        }
        return Optional.empty();
    }

    /** The first day of the first edition. */
    public static LocalDate firstDay() {
        return EDITIONS.get().get(0).edition().firstDay();
    }

    /** The last day of the last edition. */
    public static LocalDate lastDay() {
        List<EditionBook> editions = EDITIONS.get();
        return editions.get(editions.size() - 1).edition().lastDay();
    }

    /** Whether any edition has this line, on whatever day. */
    public static boolean knows(HsCode line) {
        return EDITIONS.get().stream().anyMatch(edition -> edition.get().knows(line));
    }

    /** Whether any line, of whatever day, lies under a code or is it. */
    public static boolean hasLineUnder(HsCode code) {
        return EDITIONS.get().stream().anyMatch(edition -> edition.get().hasLineUnder(code));
    }

    /** How many rows each edition has. */
    public static SortedMap<String, Integer> rowsByLayer() {
        SortedMap<String, Integer> rows = new TreeMap<>();
        EDITIONS.get().forEach(edition -> rows.putAll(edition.get().rowsByLayer()));
        return rows;
    }

    /** The conditional rates of a line on a day. */
    public static List<ConditionalRate> conditionalRates(HsCode line, LocalDate day) {
        List<ConditionalRate> found = new ArrayList<>();
        for (Dated dated : CONDITIONAL.get().getOrDefault(line.plain(), List.of())) {
            if (!day.isBefore(dated.from()) && !day.isAfter(dated.to())) {
                found.add(dated.rate());
            }
        }
        return List.copyOf(found);
    }

    private record Dated(LocalDate from, LocalDate to, ConditionalRate rate) {}

    private static Map<String, List<Dated>> readConditional() {
        Map<String, Wording> conditions = new TreeMap<>();
        for (CsvRow row : Resources.table("conditions.csv").rows()) {
            conditions.put(row.get("condition"), new Wording(row.get("english"), row.get("indonesian")));
        }
        Map<String, List<Dated>> rates = new TreeMap<>();
        for (CsvRow row : Resources.table("conditional-rates.csv").rows()) {
            ConditionalRate rate = new ConditionalRate(
                    DutyRate.percent(row.get("rate")),
                    conditions.getOrDefault(row.get("condition"), Wording.same(row.get("condition"))),
                    Citations.bundled().of(row.get("citation")));
            rates.computeIfAbsent(row.get("line"), line -> new ArrayList<>())
                    .add(new Dated(row.from("from"), row.to("to"), rate));
        }
        return rates;
    }

    private static final Kept<List<EditionBook>> EDITIONS = new Kept<>() {
        @Override
        protected List<EditionBook> load() {
            return EditionBook.bundled();
        }
    };

    private static final Kept<Map<String, List<Dated>>> CONDITIONAL = new Kept<>() {
        @Override
        protected Map<String, List<Dated>> load() {
            return readConditional();
        }
    };
}
