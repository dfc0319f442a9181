package org.pabean.data.internal;

import java.util.Arrays;
import org.pabean.tariff.TariffEntry;

/** The distinct rates of a book with the days on which each holds. Rows point into it, so that equal ones share one answer. */
final class TermTable {

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
}
