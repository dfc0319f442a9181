package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pabean.goods.HsCode;
import org.pabean.law.Wording;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.DutyRate;

/** The bundled tariff book, read when it is first asked. */
public final class BundledBook {

    private BundledBook() {}

    /** Every edition of the general tariff. */
    public static TariffBook lines() {
        return LINES.get();
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

    private static final Kept<TariffBook> LINES = new Kept<>() {
        @Override
        protected TariffBook load() {
            return BookScanner.readBundled();
        }
    };

    private static final Kept<Map<String, List<Dated>>> CONDITIONAL = new Kept<>() {
        @Override
        protected Map<String, List<Dated>> load() {
            return readConditional();
        }
    };
}
