package org.pabean.data.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a bundled file that begin with the eight digits of a tariff line. What follows them, the tail of a row, is the
 * same on hundreds or thousands of rows; each distinct tail is cut into its fields once. Immutable when it is read.
 *
 * <p>A new process reads these files before anything is compiled, so the loop over the bytes is one method of few
 * instructions. It checks all the same: a row that is not a line and a tail ends the reading.
 */
final class LineRows {

    private static final int LINE_DIGITS = 8;
    private static final int SHORTEST_ROW = LINE_DIGITS + 2;
    private static final long PRIME = 0x100000001B3L;

    private final String file;
    private final List<String> columns;
    private final byte[] csv;
    private final int[] lines;
    private final int[] tails;
    private final List<CsvRow> distinct = new ArrayList<>();
    private int size;

    private LineRows(String file, List<String> columns, byte[] csv) {
        this.file = file;
        this.columns = columns;
        this.csv = csv;
        this.lines = new int[csv.length / SHORTEST_ROW];
        this.tails = new int[lines.length];
    }

    /**
     * Reads the bytes of a file with these columns behind the line.
     *
     * @throws IllegalStateException if the bytes are no such rows, with the file and the row of the first fault
     */
    static LineRows read(String file, List<String> columns, byte[] csv) {
        LineRows rows = new LineRows(file, columns, csv);
        rows.scan(rows.checkedHeader());
        return rows;
    }

    /** Reads a file that stands beside the providers. */
    static LineRows bundled(String file, String... columns) {
        return read(file, List.of(columns), Resources.bytes(file));
    }

    private void scan(int start) {
        TailTable known = new TailTable();
        int at = start;
        while (at < csv.length) {
            int line = number(at);
            int tail = at + LINE_DIGITS;
            if (line < 0 || csv[tail] != ',') {
                throw refusedRow("it does not begin with a line of eight digits");
            }
            int end = tail;
            long hash = 0;
            for (byte next = csv[end]; next != '\n'; next = csv[++end]) {
                hash = (hash ^ next) * PRIME;
            }
            int index = known.find(hash);
            if (index == TailTable.UNKNOWN) {
                index = cut(tail + 1, end);
                known.put(hash, index);
            }
            lines[size] = line;
            tails[size++] = index;
            at = end + 1;
        }
    }

    /** A last byte that ends a row keeps every loop over a row within the bytes. */
    private int checkedHeader() {
        String header = "line,".concat(String.join(",", columns)).concat("\n");
        boolean headed = csv.length >= header.length()
                && new String(csv, 0, header.length(), StandardCharsets.ISO_8859_1).equals(header);
        if (!headed) {
            throw refused(1, "it is not the header");
        } else if (csv.length == header.length()) {
            throw refused(2, "there are no rows");
        } else if (csv[csv.length - 1] != '\n') {
            throw refused(countedRows(), "it has no end");
        }
        return header.length();
    }

    private int countedRows() {
        int row = 1;
        for (byte each : csv) {
            row += each == '\n' ? 1 : 0;
        }
        return row;
    }

    /** The number of a line, or a negative one if a sign of it is no digit. Within a row that ends, since that end is none. */
    private int number(int at) {
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

    private int cut(int from, int end) {
        String tail = new String(csv, from, end - from, StandardCharsets.ISO_8859_1);
        List<String> fields = Arrays.asList(tail.split(",", -1));
        if (fields.size() != columns.size()) {
            throw refusedRow("it has " + (fields.size() + 1) + " fields");
        }
        distinct.add(new CsvRow(size + 2, columns, fields));
        return distinct.size() - 1;
    }

    private IllegalStateException refusedRow(String fault) {
        return refused(size + 2, fault);
    }

    /** Refuses the file for what a row of it says, counted from 1. */
    IllegalStateException refused(int row, String fault) {
        return new IllegalStateException("the data file " + file + " cannot be read, row " + row + ": " + fault
                + "; take pabean-tariff-data from its publisher again");
    }

    /** The number of the line of each row. */
    int[] lines() {
        return Arrays.copyOf(lines, size);
    }

    /** Which of the distinct tails each row bears. */
    int[] tails() {
        return Arrays.copyOf(tails, size);
    }

    /** Each distinct tail once, with the columns behind the line and the number of the first row that bears it. */
    List<CsvRow> distinctTails() {
        return List.copyOf(distinct);
    }
}
