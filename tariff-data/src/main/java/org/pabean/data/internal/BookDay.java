package org.pabean.data.internal;

import java.util.Arrays;
import org.pabean.tariff.TariffEntry;

/**
 * A book on the days of one stretch in which nothing changes: for each history of a line the entry that holds. A look-up is
 * one probe for the line and two loads from short arrays. Immutable.
 */
public final class BookDay {

    /** Says that a line is not in force. */
    public static final int NONE = -1;

    private final LineTable lines;
    private final int[] indexes;
    private final TariffEntry[] entries;

    /** Takes for each history the index of its entry, or {@link #NONE}. */
    private BookDay(LineTable lines, int[] indexes, TariffEntry[] entries) {
        this.lines = lines;
        this.indexes = indexes;
        this.entries = entries;
    }

    /** The stretch that a day lies in. */
    static BookDay of(LineTable lines, HistoryTable histories, TermTable terms, int day) {
        int[] indexes = new int[histories.size()];
        TariffEntry[] entries = new TariffEntry[histories.size()];
        int size = 0;
        for (int history = 0; history < indexes.length; history++) {
            int term = terms.holding(histories.terms(history), day);
            indexes[history] = NONE;
            if (term >= 0) {
                indexes[history] = size;
                entries[size++] = terms.entry(term);
            }
        }
        return new BookDay(lines, indexes, Arrays.copyOf(entries, size));
    }

    /** How many entries there are. */
    public int size() {
        return entries.length;
    }

    /** The index of the entry of a line, or {@link #NONE}. */
    public int indexOf(int line) {
        int history = lines.get(line);
        return history < 0 ? NONE : indexes[history];
    }

    /** The entry of an index. */
    public TariffEntry entry(int index) {
        return entries[index];
    }
}
