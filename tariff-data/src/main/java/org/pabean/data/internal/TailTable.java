package org.pabean.data.internal;

import java.util.Arrays;

/** Which term each distinct tail of a row stands for: a hash table over the bytes of one file. */
final class TailTable {

    /** Says that a tail is new. */
    static final int UNKNOWN = -1;

    private final byte[] csv;
    private int[] starts = new int[1024];
    private int[] terms = new int[1024];
    private int[] hashes = new int[1024];
    private int size;

    TailTable(byte[] csv) {
        this.csv = csv;
    }

    /** The term of the tail that starts here and ends before {@code end}. */
    int find(int start, int end, int hash) {
        int slot = slot(hash);
        while (starts[slot] != 0) {
            if (hashes[slot] == hash && isSame(starts[slot], start, end)) {
                return terms[slot];
            }
            slot = (slot + 1) & (starts.length - 1);
        }
        return UNKNOWN;
    }

    void put(int start, int hash, int term) {
        if (++size * 2 > starts.length) {
            grow();
        }
        int slot = slot(hash);
        while (starts[slot] != 0) {
            slot = (slot + 1) & (starts.length - 1);
        }
        starts[slot] = start;
        terms[slot] = term;
        hashes[slot] = hash;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & (starts.length - 1);
    }

    private boolean isSame(int known, int start, int end) {
        int length = end - start + 1;
        return Arrays.equals(csv, known, known + length, csv, start, start + length);
    }

    private void grow() {
        int[] oldStarts = starts;
        int[] oldTerms = terms;
        int[] oldHashes = hashes;
        starts = new int[oldStarts.length * 2];
        terms = new int[starts.length];
        hashes = new int[starts.length];
        size = 1;
        for (int slot = 0; slot < oldStarts.length; slot++) {
            if (oldStarts[slot] != 0) {
                put(oldStarts[slot], oldHashes[slot], oldTerms[slot]);
            }
        }
    }
}
