package org.pabean.data.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.TariffEntry;

/**
 * Reads the bundled tariff rows byte by byte. What follows the eight digits of a line, its tail, is the same on thousands
 * of rows; each distinct tail is read once. Not for sharing between threads.
 */
final class BookScanner {

    private static final int LINE_DIGITS = 8;

    private final TermTable table = new TermTable();
    private final Map<String, TariffEntry> entries = new HashMap<>();
    private long[] rows = new long[1 << 15];
    private int size;

    /** The bundled book of all editions. */
    static TariffBook readBundled() {
        BookScanner scanner = new BookScanner();
        for (Edition edition : Edition.bundled()) {
            scanner.read(Resources.bytes(edition.resource()), edition);
        }
        return new TariffBook(Arrays.copyOf(scanner.rows, scanner.size), scanner.table);
    }

    private void read(byte[] csv, Edition edition) {
        TailTable tails = new TailTable(csv);
        int at = endOfRow(csv, 0) + 1;
        while (at < csv.length) {
            int start = at + LINE_DIGITS;
            int place = tails.find(start);
            if (place == TailTable.UNKNOWN) {
                int end = endOfRow(csv, start);
                String tail = new String(csv, start + 1, end - start - 1, StandardCharsets.US_ASCII);
                place = tails.put(start, end + 1 - start, term(tail, edition));
            }
            add(number(csv, at), tails.term(place));
            at = start + tails.length(place);
        }
    }

    private void add(int line, int term) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = (long) line << 32 | term;
    }

    private static int endOfRow(byte[] csv, int from) {
        int at = from;
        while (csv[at] != '\n') {
            at++;
        }
        return at;
    }

    private static int number(byte[] csv, int at) {
        int number = 0;
        for (int i = at; i < at + LINE_DIGITS; i++) {
            number = number * 10 + csv[i] - '0';
        }
        return number;
    }

    private int term(String tail, Edition edition) {
        CsvRow row = new CsvRow(
                0,
                List.of("rate", "unit", "from", "to", "citation"),
                List.of(tail.strip().split(",", -1)));
        int first = Math.max(Days.of(row.from("from")), Days.of(edition.firstDay()));
        int last = Math.min(Days.of(row.to("to")), Days.of(edition.lastDay()));
        return table.add(first, last, entry(row, edition));
    }

    /** Neither a lambda nor a joined string: the first of each costs a new process more than the whole scan. */
    private TariffEntry entry(CsvRow row, Edition edition) {
        String key = row.get("rate")
                .concat(row.get("unit"))
                .concat(row.get("citation"))
                .concat(edition.name());
        TariffEntry entry = entries.get(key);
        if (entry == null) {
            Citation citation = Citations.bundled().of(row.get("citation"));
            entry = new TariffEntry(duty(row.get("rate"), row.get("unit")), citation, edition.name());
            entries.put(key, entry);
        }
        return entry;
    }

    private static DutyRate duty(String rate, String unit) {
        return unit.isEmpty()
                ? DutyRate.percent(rate)
                : DutyRate.perUnit(Rupiah.of(Long.parseLong(rate)), UnitOfMeasure.valueOf(unit));
    }
}
