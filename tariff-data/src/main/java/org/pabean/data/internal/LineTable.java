package org.pabean.data.internal;

import java.util.Arrays;

/**
 * A small number for each tariff line, found by one probe: a hash table with open addressing, in which a line and its
 * number stand side by side. Not for sharing between threads while it is filled.
 */
final class LineTable {

    /** Says that a line has no number. */
    static final int NONE = -1;

    private static final int GOLDEN = 0x9E3779B9;

    /** At an even place a line, behind it its number plus one; nought where the slot is free. */
    private int[] slots;

    private int shift;
    private int size;

    /** A table of so many slots, a power of two; half of them are filled at most. */
    LineTable(int slots) {
        this.slots = new int[slots * 2];
        this.shift = Integer.numberOfLeadingZeros(slots) + 1;
    }

    /** Gives a line a number that is not negative, in place of any that it had. */
    void put(int line, int number) {
        int slot = slot(line);
        if (slots[slot + 1] == 0) {
            size++;
        }
        slots[slot] = line;
        slots[slot + 1] = number + 1;
        if (size * 4 > slots.length) {
            widen();
        }
    }

    /** Where a line stands, or the free slot where it belongs. */
    private int slot(int line) {
        int slot = (line * GOLDEN) >>> shift << 1;
        while (slots[slot] != line && slots[slot + 1] != 0) {
            slot = (slot + 2) & (slots.length - 1);
        }
        return slot;
    }

    private void widen() {
        int[] old = slots;
        slots = new int[old.length * 2];
        shift--;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int slot = slot(old[i]);
                slots[slot] = old[i];
                slots[slot + 1] = old[i + 1];
            }
        }
    }

    /** The number of a line, or {@link #NONE}. */
    int get(int line) {
        return slots[slot(line) + 1] - 1;
    }

    /** The lines in ascending order. */
    int[] lines() {
        int[] lines = new int[size];
        int found = 0;
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i + 1] != 0) {
                lines[found++] = slots[i];
            }
        }
        Arrays.sort(lines);
        return lines;
    }
}
