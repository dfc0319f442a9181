package org.pabean.data.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pabean.law.Citation;
import org.pabean.tariff.TariffEntry;

/**
 * Reads the bundled tariff rows byte by byte. What follows the eight digits of a line, its tail, is the same on thousands
 * of rows; each distinct tail is read once. Not for sharing between threads.
 *
 * <p>A new process runs this before anything is compiled, so the loop over the bytes is one method of few instructions.
 */
final class BookScanner {

    private static final int LINE_DIGITS = 8;

    private static final int SLOTS = 1 << 15;

    private final BookBuilder book = new BookBuilder(SLOTS);
    private final Map<String, TariffEntry> entries = new HashMap<>();

    /** The bundled book of an edition. */
    static TariffBook read(Edition edition) {
        BookScanner scanner = new BookScanner();
        scanner.read(Resources.bytes(edition.resource()), edition);
        return scanner.book.build();
    }

    private void read(byte[] csv, Edition edition) {
        TailTable tails = new TailTable();
        int at = endOfRow(csv, 0);
        while (at < csv.length) {
            int tail = at + LINE_DIGITS;
            int end = tail;
            long hash = 0;
            for (byte next = csv[end]; next != '\n'; next = csv[++end]) {
                hash = hash * 31 + next;
            }
            int term = tails.find(hash);
            if (term == TailTable.UNKNOWN) {
                term = term(new String(csv, tail + 1, end - tail - 1, StandardCharsets.US_ASCII), edition);
                tails.put(hash, term);
            }
            book.add(number(csv, at), term);
            at = end + 1;
        }
    }

    private static int endOfRow(byte[] csv, int from) {
        int at = from;
        while (csv[at++] != '\n') {}
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
        return book.term(first, last, entry(row, edition));
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
            entry = new TariffEntry(PrintedRate.of(row.get("rate"), row.get("unit")), citation, edition.name());
            entries.put(key, entry);
        }
        return entry;
    }
}
