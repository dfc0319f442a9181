package org.pabean.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pabean.data.internal.BookDay;
import org.pabean.data.internal.BookScanner;
import org.pabean.data.internal.Checksums;
import org.pabean.data.internal.Edition;
import org.pabean.data.internal.Resources;
import org.pabean.data.internal.TariffBook;
import org.pabean.goods.HsCode;
import org.pabean.tariff.TariffEntry;

/**
 * The packed data of the jar. Damaged bytes are refused with the file's name by their sum; and the scanner of the tariff
 * rows, given bytes whose sum nobody looked at, refuses them with the row, or reads of them what the plainest reader reads.
 */
public final class PackedDataFuzzer {

    private static final String HEADER = "line,rate,unit,from,to,citation\n";
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);
    private static final Edition EDITION = new Edition("BTKI 2022", LocalDate.of(2022, 4, 1), LAST, "btki-2022.csv");
    private static final List<String> FILES =
            List.of("btki-2017.csv", "vat.csv", "citations.csv", "exchange-rates.csv", "editions.csv", "checksums.csv");
    private static final int ROWS = 24;
    private static final byte[] SOME = some();
    private static final Map<String, byte[]> RELEASED = released();

    private PackedDataFuzzer() {}

    private static Map<String, byte[]> released() {
        Map<String, byte[]> released = new HashMap<>();
        FILES.subList(0, FILES.size() - 1).forEach(name -> released.put(name, Resources.bytes(name)));
        return released;
    }

    /** The header and every so-manieth row of the book, so that most kinds of rows are there. */
    private static byte[] some() {
        String[] rows = new String(Resources.bytes(EDITION.resource()), StandardCharsets.US_ASCII).split("\n", -1);
        StringBuilder some = new StringBuilder(HEADER);
        for (int i = 0; i < ROWS; i++) {
            some.append(rows[1 + i * (rows.length - 2) / ROWS]).append('\n');
        }
        return some.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Bytes to start from. */
    public static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        seeds.add(new byte[] {1});
        seeds.add(new byte[] {2, 0, 0});
        seeds.add(JsonDraft.asItIs(new String(SOME, StandardCharsets.US_ASCII)));
        return seeds;
    }

    /** Reads every seed, so that no first input waits for classes to be loaded. */
    public static void fuzzerInitialize() {
        seeds().forEach(seed -> fuzzerTestOneInput(seed));
    }

    /** Damages the data as the bytes say, and reads them. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Choices choices = new Choices(bytes);
        switch (choices.next() % 3) {
            case 0 -> scan(choices.rest());
            case 1 -> scan(damaged(SOME, choices));
            default -> check(choices);
        }
    }

    private static byte[] damaged(byte[] whole, Choices choices) {
        byte[] bytes = whole.clone();
        while (choices.hasMore()) {
            int at = choices.below(65_536) % Math.max(1, bytes.length);
            bytes = damaged(bytes, at, choices);
        }
        return bytes;
    }

    private static byte[] damaged(byte[] bytes, int at, Choices choices) {
        int way = choices.next() % 6;
        if (bytes.length == 0 || way == 0) {
            return Arrays.copyOf(bytes, at);
        } else if (way == 1) {
            return joined(Arrays.copyOf(bytes, at), choices.text().getBytes(StandardCharsets.UTF_8), bytes, at);
        } else if (way == 2) {
            return joined(Arrays.copyOf(bytes, at), new byte[0], bytes, Math.min(bytes.length, at + choices.next()));
        } else if (way == 3) {
            bytes[at] ^= (byte) (1 << choices.next() % 8);
        } else {
            bytes[at] = (byte) choices.next();
        }
        return bytes;
    }

    private static byte[] joined(byte[] head, byte[] middle, byte[] bytes, int from) {
        byte[] joined = Arrays.copyOf(head, head.length + middle.length + bytes.length - from);
        System.arraycopy(middle, 0, joined, head.length, middle.length);
        System.arraycopy(bytes, from, joined, head.length + middle.length, bytes.length - from);
        return joined;
    }

    private static void check(Choices choices) {
        String name = FILES.get(choices.next() % (FILES.size() - 1));
        byte[] whole = RELEASED.getOrDefault(name, new byte[0]);
        byte[] damaged = damaged(whole, choices);
        try {
            Checksums.check(name, damaged);
            Refusals.claim(Arrays.equals(whole, damaged), "damaged bytes pass for those that were released");
        } catch (IllegalStateException refused) {
            Refusals.claim(!Arrays.equals(whole, damaged), "the released bytes are refused");
            isTold(refused, name);
        }
    }

    private static void isTold(IllegalStateException refused, String name) {
        String message = String.valueOf(refused.getMessage());
        Refusals.claim(
                message.startsWith("the data file " + name) && message.endsWith("from its publisher again"), message);
    }

    private static void scan(byte[] csv) {
        TariffBook book;
        try {
            book = BookScanner.read(EDITION, csv);
        } catch (IllegalStateException refused) {
            isTold(refused, EDITION.resource());
            Refusals.claim(String.valueOf(refused.getMessage()).contains(", row "), "no row is told");
            return;
        }
        List<String[]> rows = rows(csv);
        Refusals.claim(book.size() == rows.size(), "rows are lost or made up");
        for (String[] row : rows.subList(0, Math.min(rows.size(), 2 * ROWS))) {
            LocalDate first = row[3].isEmpty() ? EDITION.firstDay() : LocalDate.parse(row[3]);
            LocalDate day = first.isBefore(EDITION.firstDay()) ? EDITION.firstDay() : first;
            isFoundIn(book, row[0], day, plain(rows, row[0], day));
        }
    }

    private static List<String[]> rows(byte[] csv) {
        return new String(csv, StandardCharsets.ISO_8859_1)
                .substring(HEADER.length())
                .lines()
                .map(row -> row.split(",", -1))
                .toList();
    }

    /** The row that holds on a day as the plainest reader finds it: of several the one that began last. */
    private static Optional<String[]> plain(List<String[]> rows, String line, LocalDate day) {
        String[] found = null;
        LocalDate began = LocalDate.MIN;
        for (String[] row : rows) {
            LocalDate from = row[3].isEmpty() ? LocalDate.MIN : LocalDate.parse(row[3]);
            LocalDate to = row[4].isEmpty() ? LocalDate.MAX : LocalDate.parse(row[4]);
            LocalDate first = from.isBefore(EDITION.firstDay()) ? EDITION.firstDay() : from;
            boolean holds = row[0].equals(line) && !day.isBefore(first) && !day.isAfter(to) && !day.isAfter(LAST);
            if (holds && (found == null || first.isAfter(began))) {
                found = row;
                began = first;
            }
        }
        return Optional.ofNullable(found);
    }

    private static void isFoundIn(TariffBook book, String line, LocalDate day, Optional<String[]> row) {
        BookDay entries = book.on(day);
        int index = entries.indexOf(HsCode.of(line).number());
        Refusals.claim(row.isPresent() == index >= 0, "a row is found on a day that it does not hold");
        if (row.isPresent()) {
            TariffEntry entry = entries.entry(index);
            String[] fields = row.get();
            String printed = fields[2].isEmpty()
                    ? new java.math.BigDecimal(fields[1]).stripTrailingZeros().toPlainString() + "%"
                    : "Rp " + Long.parseLong(fields[1]) + "/" + fields[2];
            Refusals.claim(
                    entry.duty().toString().equals(printed), entry.duty() + " is read where " + printed + " stands");
        }
    }
}
