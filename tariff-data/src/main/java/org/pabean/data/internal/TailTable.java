package org.pabean.data.internal;

import java.util.Arrays;

/**
 * Which term each distinct tail of a row stands for, within the bytes of one file. The tails are few and come in runs, so
 * the one found last stands first. Not for sharing between threads.
 */
final class TailTable {

    /** Says that no known tail stands there. */
    static final int UNKNOWN = -1;

    private final byte[] csv;
    private int[] starts = new int[64];
    private int[] lengths = new int[64];
    private int[] terms = new int[64];
    private int size;

    TailTable(byte[] csv) {
        this.csv = csv;
    }

    /** The place of the tail, line end included, that starts here. */
    int find(int start) {
        for (int i = 0; i < size; i++) {
            if (isAt(start, i)) {
                return i == 0 ? 0 : toFront(i);
            }
        }
        return UNKNOWN;
    }

    private boolean isAt(int start, int i) {
        int end = start + lengths[i];
        return end <= csv.length && Arrays.equals(csv, starts[i], starts[i] + lengths[i], csv, start, end);
    }

    private int toFront(int i) {
        swap(starts, i);
        swap(lengths, i);
        swap(terms, i);
        return 0;
    }

    private static void swap(int[] values, int i) {
        int value = values[i];
        values[i] = values[0];
        values[0] = value;
    }

    /** The term of a place. */
    int term(int place) {
        return terms[place];
    }

    /** How many bytes the tail of a place has, its line end included. */
    int length(int place) {
        return lengths[place];
    }

    /** Adds a tail and says its place. */
    int put(int start, int length, int term) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
            terms = Arrays.copyOf(terms, size * 2);
        }
        starts[size] = start;
        lengths[size] = length;
        terms[size] = term;
        return toFront(size++);
    }
}
