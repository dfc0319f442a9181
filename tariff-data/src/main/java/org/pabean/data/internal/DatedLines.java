package org.pabean.data.internal;

import java.util.List;
import org.pabean.goods.HsCode;

/**
 * Rows of tariff lines, each with a first and a last day, found by line and day; what a row says besides is found by its tail.
 * Of two rows that hold on a day, the one that began last counts. Immutable.
 */
final class DatedLines {

    /** Says that no row holds. */
    static final int NONE = -1;

    private final int[] lines;
    private final int[] tails;
    private final int[] firstDays;
    private final int[] lastDays;
    private final LineIndex index;

    /** Keeps rows that stand in the order of their lines and have the columns {@code from} and {@code to}. */
    DatedLines(LineRows rows) {
        List<CsvRow> distinct = rows.distinctTails();
        this.lines = rows.lines();
        this.tails = rows.tails();
        this.firstDays = new int[distinct.size()];
        this.lastDays = new int[distinct.size()];
        for (int i = 0; i < firstDays.length; i++) {
            firstDays[i] = Days.of(distinct.get(i).from("from"));
            lastDays[i] = Days.of(distinct.get(i).to("to"));
        }
        for (int row = 1; row < lines.length; row++) {
            if (lines[row] < lines[row - 1]) {
                throw rows.refused(row + 2, "its line stands before that of the row above");
            }
        }
        this.index = new LineIndex(lines);
    }

    /** The tail of the row of a line that holds on a day, or {@link #NONE}. */
    int tail(HsCode line, int day) {
        int found = NONE;
        int row = line.isLine() ? index.firstRow(line.number()) : NONE;
        while (row >= 0 && row < lines.length && lines[row] == line.number()) {
            int tail = tails[row];
            boolean holds = firstDays[tail] <= day && day <= lastDays[tail];
            if (holds && (found == NONE || firstDays[tail] > firstDays[found])) {
                found = tail;
            }
            row++;
        }
        return found;
    }

    /** Whether any line of a heading of four digits has a row, on whatever day. */
    boolean reaches(int heading) {
        for (int line : lines) {
            if (line / 10_000 == heading) {
                return true;
            }
        }
        return false;
    }
}
