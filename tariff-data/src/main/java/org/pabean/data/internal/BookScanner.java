package org.pabean.data.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pabean.law.Citation;
import org.pabean.tariff.TariffEntry;

/** Makes a book of the bundled tariff rows; rows of the same tail share one term. Not for sharing between threads. */
public final class BookScanner {

    private static final List<String> TAIL = List.of("rate", "unit", "from", "to", "citation");

    private static final int SLOTS = 1 << 15;

    private final BookBuilder book = new BookBuilder(SLOTS);
    private final Map<String, TariffEntry> entries = new HashMap<>();

    private BookScanner() {}

    /** One book of some bundled editions. */
    static TariffBook read(List<Edition> editions) {
        BookScanner scanner = new BookScanner();
        for (Edition edition : editions) {
            scanner.read(Resources.bytes(edition.resource()), edition);
        }
        return scanner.book.build();
    }

    /**
     * A book of one edition.
     *
     * @throws IllegalStateException if the bytes are no rows of a book, with the file and the row of the first fault
     */
    public static TariffBook read(Edition edition, byte[] csv) {
        BookScanner scanner = new BookScanner();
        scanner.read(csv, edition);
        return scanner.book.build();
    }

    private void read(byte[] csv, Edition edition) {
        LineRows rows = LineRows.read(edition.resource(), TAIL, csv);
        int[] terms = terms(rows, edition);
        int[] lines = rows.lines();
        int[] tails = rows.tails();
        for (int row = 0; row < lines.length; row++) {
            book.add(lines[row], terms[tails[row]]);
        }
    }

    private int[] terms(LineRows rows, Edition edition) {
        List<CsvRow> tails = rows.distinctTails();
        int[] terms = new int[tails.size()];
        for (int i = 0; i < terms.length; i++) {
            try {
                terms[i] = term(tails.get(i), edition);
            } catch (RuntimeException wrong) {
                throw rows.refused(tails.get(i).line(), String.valueOf(wrong.getMessage()));
            }
        }
        return terms;
    }

    private int term(CsvRow row, Edition edition) {
        int from = Days.of(row.from("from"));
        int to = Days.of(row.to("to"));
        if (from > to) {
            throw new IllegalStateException("its last day lies before its first");
        }
        int first = Math.max(from, Days.of(edition.firstDay()));
        int last = Math.min(to, Days.of(edition.lastDay()));
        return book.term(first, last, entry(row, edition));
    }

    /** Neither a lambda nor a joined string: the first of each costs a new process more than the whole scan. */
    private TariffEntry entry(CsvRow row, Edition edition) {
        String key = row.get("rate")
                .concat(",")
                .concat(row.get("unit"))
                .concat(",")
                .concat(row.get("citation"))
                .concat(",")
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
