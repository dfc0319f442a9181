package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pabean.goods.HsCode;
import org.pabean.tariff.TariffEntry;

/**
 * Tariff lines with their dated rates. Of several rows that hold for a line on a day, the one that began last wins: a later
 * regulation replaces an earlier one without its row being touched, and when a rate for a time ends, the book's rate is
 * back. Safe for many threads.
 *
 * <p>The lines stand in a hash table that leads each to its history, the terms it has had; lines share few histories. A
 * {@link BookDay} knows for a stretch of days which entry each history has come to.
 */
public final class TariffBook {

    private final int size;
    private final LineTable index;
    private final HistoryTable histories;
    private final TermTable terms;
    private final BookDays days;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private volatile int @Nullable [] ascending;

    TariffBook(int size, LineTable index, HistoryTable histories, TermTable terms) {
        this.size = size;
        this.index = index;
        this.histories = histories;
        this.terms = terms;
        this.days = new BookDays(index, histories, terms);
        int first = Days.OPEN_END;
        int last = Days.OPEN_START;
        for (int term = 0; term < terms.size(); term++) {
            first = Math.min(first, terms.first(term));
            last = Math.max(last, terms.last(term));
        }
        this.firstDay = Days.day(first);
        this.lastDay = Days.day(last);
    }

    /** The lines in ascending order; only a reader who leafs through the book needs them. */
    private int[] lines() {
        int[] lines = ascending;
        if (lines == null) {
            lines = index.lines();
            ascending = lines;
        }
        return lines;
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    /** First day of any row. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Last day of any row. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** The book on a day. */
    public BookDay on(LocalDate day) {
        return days.on(day);
    }

    /** Whether any row has this line, on whatever day. */
    public boolean knows(HsCode line) {
        return line.isLine() && index.get(line.number()) != LineTable.NONE;
    }

    /** Whether any line, of whatever day, lies under a code or is it. */
    public boolean hasLineUnder(HsCode code) {
        int[] lines = lines();
        int place = placeOf(firstLineUnder(code), lines);
        return place < lines.length && code.contains(HsCode.line(lines[place]));
    }

    private static int firstLineUnder(HsCode code) {
        int number = code.number();
        for (int digits = code.digits(); digits < 8; digits++) {
            number *= 10;
        }
        return number;
    }

    /** The lines, of whatever day, from one number to another, both included, in ascending order. */
    public int[] linesBetween(int first, int last) {
        int[] lines = lines();
        int end = placeOf(last, lines);
        return Arrays.copyOfRange(
                lines, placeOf(first, lines), end < lines.length && lines[end] == last ? end + 1 : end);
    }

    private static int placeOf(int line, int[] lines) {
        int place = Arrays.binarySearch(lines, line);
        return place < 0 ? -place - 1 : place;
    }

    /**
     * A row.
     *
     * @param line the tariff line
     * @param from first day
     * @param to last day; {@link LocalDate#MAX} if it has no end
     * @param entry the rate
     */
    public record Row(HsCode line, LocalDate from, LocalDate to, TariffEntry entry) {}

    /** Every row, by line. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(size);
        for (int line : lines()) {
            for (int term : histories.terms(index.get(line))) {
                rows.add(new Row(
                        HsCode.line(line), Days.day(terms.first(term)), Days.day(terms.last(term)), terms.entry(term)));
            }
        }
        return rows;
    }
}
