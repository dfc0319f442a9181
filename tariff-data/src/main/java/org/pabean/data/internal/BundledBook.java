package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pabean.goods.HsCode;
import org.pabean.law.Wording;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.DutyRate;

/**
 * The bundled tariff. A process that asks for one day first reads the edition of that day only; asked for more, it reads all
 * editions into one book.
 */
public final class BundledBook {

    /** What has been read, and from which day to which it knows everything, both told as {@link BookDays#order}. */
    private record Read(TariffBook book, long first, long last) {

        boolean knows(long day) {
            return first <= day && day <= last;
        }
    }

    private static volatile @Nullable Read read;

    private BundledBook() {}

    /** A book that knows a day; empty if the day lies outside of all editions. */
    public static Optional<TariffBook> on(LocalDate day) {
        Read known = read;
        return known != null && known.knows(BookDays.order(day)) ? Optional.of(known.book()) : reading(day);
    }

    private static synchronized Optional<TariffBook> reading(LocalDate day) {
        for (Edition edition : EDITIONS.get()) {
            if (!day.isBefore(edition.firstDay()) && !day.isAfter(edition.lastDay())) {
                return Optional.of(read == null ? keep(List.of(edition)) : lines());
            }
        }
        return Optional.empty();
    }

    private static TariffBook keep(List<Edition> editions) {
        TariffBook book = BookScanner.read(editions);
        read = new Read(
                book,
                BookDays.order(editions.get(0).firstDay()),
                BookDays.order(editions.get(editions.size() - 1).lastDay()));
        return book;
    }

    /** Every edition of the general tariff in one book. */
    public static synchronized TariffBook lines() {
        Read known = read;
        return known != null && known.knows(BookDays.order(firstDay())) && known.knows(BookDays.order(lastDay()))
                ? known.book()
                : keep(EDITIONS.get());
    }

    /** The first day of the first edition. */
    public static LocalDate firstDay() {
        return EDITIONS.get().get(0).firstDay();
    }

    /** The last day of the last edition. */
    public static LocalDate lastDay() {
        return EDITIONS.get().get(EDITIONS.get().size() - 1).lastDay();
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

    private static final Kept<List<Edition>> EDITIONS = new Kept<>() {
        @Override
        protected List<Edition> load() {
            return Edition.bundled();
        }
    };

    private static final Kept<Map<String, List<Dated>>> CONDITIONAL = new Kept<>() {
        @Override
        protected Map<String, List<Dated>> load() {
            return readConditional();
        }
    };
}
