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
 * It checks all the same: a row that is not a line and a tail ends the reading.
 */
public final class BookScanner {

    private static final String HEADER = "line,rate,unit,from,to,citation\n";

    private static final List<String> TAIL = List.of("rate", "unit", "from", "to", "citation");

    private static final int LINE_DIGITS = 8;

    private static final int SLOTS = 1 << 15;

    private static final long PRIME = 0x100000001B3L;

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
        checkEnds(csv, edition);
        TailTable tails = new TailTable();
        int at = HEADER.length();
        while (at < csv.length) {
            int line = number(csv, at);
            int tail = at + LINE_DIGITS;
            if (line < 0 || csv[tail] != ',') {
                throw refused(csv, at, edition, "it does not begin with a line of eight digits");
            }
            int end = tail;
            long hash = 0;
            for (byte next = csv[end]; next != '\n'; next = csv[++end]) {
                hash = (hash ^ next) * PRIME;
            }
            int term = tails.find(hash);
            if (term == TailTable.UNKNOWN) {
                term = term(csv, at, end, edition);
                tails.put(hash, term);
            }
            book.add(line, term);
            at = end + 1;
        }
    }

    /** A last byte that ends a row keeps every loop over a row within the bytes. */
    private static void checkEnds(byte[] csv, Edition edition) {
        int header = HEADER.length();
        boolean headed = csv.length >= header && new String(csv, 0, header, StandardCharsets.ISO_8859_1).equals(HEADER);
        if (!headed) {
            throw refused(csv, 0, edition, "it is not the header");
        } else if (csv.length == header) {
            throw refused(csv, header, edition, "there are no rows");
        } else if (csv[csv.length - 1] != '\n') {
            throw refused(csv, csv.length, edition, "it has no end");
        }
    }

    /** The number of a line, or a negative one if a sign of it is no digit. Within a row that ends, since that end is none. */
    private static int number(byte[] csv, int at) {
        int number = 0;
        for (int i = at; i < at + LINE_DIGITS; i++) {
            int digit = csv[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private int term(byte[] csv, int at, int end, Edition edition) {
        int from = at + LINE_DIGITS + 1;
        String tail = new String(csv, from, end - from, StandardCharsets.ISO_8859_1);
        List<String> fields = List.of(tail.split(",", -1));
        if (fields.size() != TAIL.size()) {
            throw refused(csv, at, edition, "it has " + (fields.size() + 1) + " fields");
        }
        try {
            return term(new CsvRow(0, TAIL, fields), edition);
        } catch (RuntimeException wrong) {
            throw refused(csv, at, edition, String.valueOf(wrong.getMessage()));
        }
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

    private static IllegalStateException refused(byte[] csv, int at, Edition edition, String fault) {
        int row = 1;
        for (int i = 0; i < at; i++) {
            row += csv[i] == '\n' ? 1 : 0;
        }
        return new IllegalStateException("the data file " + edition.resource() + " cannot be read, row " + row + ": "
                + fault + "; take pabean-tariff-data from its publisher again");
    }
}
