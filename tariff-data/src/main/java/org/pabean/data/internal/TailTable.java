package org.pabean.data.internal;

/**
 * Where each distinct tail of a row stands. A tail is known by a number of 64 bits made from its bytes; that no two
 * tails of the bundled files share one, a test shows by asking every row back. Not for sharing between threads.
 */
final class TailTable {

    /** Says that no such tail is known. */
    static final int UNKNOWN = -1;

    private long[] tails = new long[256];
    private int[] places = new int[256];
    private int size;

    TailTable() {}

    /** The place of a tail, or {@link #UNKNOWN}. */
    int find(long tail) {
        int slot = slot(tail);
        return places[slot] - 1;
    }

    private int slot(long tail) {
        int slot = (int) (tail ^ tail >>> 32) & (tails.length - 1);
        while (places[slot] != 0 && tails[slot] != tail) {
            slot = (slot + 1) & (tails.length - 1);
        }
        return slot;
    }

    /** Adds a tail that is not yet known. */
    void put(long tail, int place) {
        if (++size * 2 > tails.length) {
            widen();
        }
        int slot = slot(tail);
        tails[slot] = tail;
        places[slot] = place + 1;
    }

    private void widen() {
        long[] oldTails = tails;
        int[] oldPlaces = places;
        tails = new long[oldTails.length * 2];
        places = new int[oldPlaces.length * 2];
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] != 0) {
                int slot = slot(oldTails[i]);
                tails[slot] = oldTails[i];
                places[slot] = oldPlaces[i];
            }
        }
    }
}
