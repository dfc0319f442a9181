package org.pabean.data.internal;

import java.util.Arrays;
import org.pabean.tariff.TariffEntry;

/** The distinct rates of a book with the days on which each holds. Rows point into it, so that equal ones share one answer. */
final class TermTable {

    /** Says that no term holds. */
    static final int NONE = -1;

    private int size;
    private int[] first = new int[64];
    private int[] last = new int[64];
    private TariffEntry[] entries = new TariffEntry[64];

    /** Adds a rate and says where it stands. Days are counted from 1970. */
    int add(int firstDay, int lastDay, TariffEntry entry) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            last = Arrays.copyOf(last, size * 2);
            entries = Arrays.copyOf(entries, size * 2);
        }
        first[size] = firstDay;
        last[size] = lastDay;
        entries[size] = entry;
        return size++;
    }

    int first(int term) {
        return first[term];
    }

    int last(int term) {
        return last[term];
    }

    TariffEntry entry(int term) {
        return entries[term];
    }

    int size() {
        return size;
    }

    /** Of some terms the one that holds on a day; of several the one that began last. */
    int holding(int[] terms, int day) {
        int found = NONE;
        for (int term : terms) {
            boolean holds = first[term] <= day && day <= last[term];
            if (holds && (found == NONE || first[term] > first[found])) {
                found = term;
            }
        }
        return found;
    }

    /** The days, ascending and each once, on which a term begins or has just ended. */
    int[] changes() {
        int[] days = new int[size * 2];
        for (int term = 0; term < size; term++) {
            days[term * 2] = first[term];
            days[term * 2 + 1] = last[term] == Days.OPEN_END ? first[term] : last[term] + 1;
        }
        Arrays.sort(days);
        int distinct = 0;
        for (int i = 0; i < days.length; i++) {
            if (i == 0 || days[i] != days[i - 1]) {
                days[distinct++] = days[i];
            }
        }
        return Arrays.copyOf(days, distinct);
    }
}
