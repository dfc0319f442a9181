package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pabean.goods.HsCode;
import org.pabean.tariff.TariffEntry;

/**
 * Tariff lines with their dated rates in primitive arrays. Of several rows that hold for a line on a day, the one that
 * began last wins: a later regulation replaces an earlier one without its row being touched, and when a rate for a time
 * ends, the book's rate is back. Immutable.
 */
public final class TariffBook {

    private final int[] lines;
    private final int[] terms;
    private final TermTable table;
    private final LineIndex index;
    private final int firstDay;
    private final int lastDay;

    /** Takes rows as {@code line << 32 | term}, in any order. */
    TariffBook(long[] rows, TermTable table) {
        long[] sorted = rows.clone();
        Arrays.sort(sorted);
        this.lines = new int[sorted.length];
        this.terms = new int[sorted.length];
        this.table = table;
        int first = Days.OPEN_END;
        int last = Days.OPEN_START;
        for (int row = 0; row < sorted.length; row++) {
            lines[row] = (int) (sorted[row] >>> 32);
            terms[row] = (int) sorted[row];
            first = Math.min(first, table.first(terms[row]));
            last = Math.max(last, table.last(terms[row]));
        }
        this.firstDay = first;
        this.lastDay = last;
        this.index = new LineIndex(lines);
    }

    /** How many rows there are. */
    public int size() {
        return lines.length;
    }

    /** Whether any row holds on a day, as {@link Days#of} counts it. */
    public boolean reaches(int day) {
        return firstDay <= day && day <= lastDay;
    }

    /** First day of any row. */
    public LocalDate firstDay() {
        return Days.day(firstDay);
    }

    /** Last day of any row. */
    public LocalDate lastDay() {
        return Days.day(lastDay);
    }

    /** How many rows each layer has. */
    public SortedMap<String, Integer> rowsByLayer() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (int term : terms) {
            counts.merge(table.entry(term).layer(), 1, Integer::sum);
        }
        return counts;
    }

    /** Whether any row has this line, on whatever day. */
    public boolean knows(HsCode line) {
        return line.isLine() && index.firstRow(line.number()) >= 0;
    }

    /** Whether any line, of whatever day, lies under a code or is it. */
    public boolean hasLineUnder(HsCode code) {
        int row = rowAtOrAfter(firstLineUnder(code));
        return row < lines.length && code.contains(HsCode.line(lines[row]));
    }

    /** The lowest number that a line under the code can have. */
    public static int firstLineUnder(HsCode code) {
        int number = code.number();
        for (int digits = code.digits(); digits < 8; digits++) {
            number *= 10;
        }
        return number;
    }

    /**
     * The row that holds for a line on a day, if any.
     *
     * @param line the number of an eight-digit line
     * @param day the day as {@link Days#of} counts it
     * @return the row, or a negative number
     */
    public int rowOf(int line, int day) {
        int found = -1;
        int began = Days.OPEN_START;
        int row = index.firstRow(line);
        while (row >= 0 && row < lines.length && lines[row] == line) {
            int first = table.first(terms[row]);
            if (first <= day && day <= table.last(terms[row]) && (found < 0 || first > began)) {
                found = row;
                began = first;
            }
            row++;
        }
        return found;
    }

    /** The rate of a row. */
    public TariffEntry entry(int row) {
        return table.entry(terms[row]);
    }

    /** The line of a row. */
    public HsCode line(int row) {
        return HsCode.line(lines[row]);
    }

    /** The first day of a row. */
    public LocalDate firstDay(int row) {
        return Days.day(table.first(terms[row]));
    }

    /** The last day of a row. */
    public LocalDate lastDay(int row) {
        return Days.day(table.last(terms[row]));
    }

    /** The first row of the first line that is not below the given number. */
    public int rowAtOrAfter(int line) {
        int row = Arrays.binarySearch(lines, line);
        int found = row < 0 ? -row - 1 : row;
        while (found > 0 && lines[found - 1] == line) {
            found--;
        }
        return found;
    }
}
