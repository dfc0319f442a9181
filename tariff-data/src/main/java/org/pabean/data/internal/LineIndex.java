package org.pabean.data.internal;

/** Finds the first row of a tariff line among rows that are sorted by line: a hash table with open addressing. */
final class LineIndex {

    private static final int GOLDEN = 0x9E3779B9;
    private static final int NONE = -1;

    private final int[] lines;
    private final int[] slots;
    private final int shift;

    /** Indexes rows by their line numbers, which ascend. */
    LineIndex(int[] lines) {
        this.lines = lines;
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(2, countDistinct(lines) * 2 - 1));
        this.slots = new int[1 << bits];
        this.shift = 32 - bits;
        for (int row = 0; row < lines.length; row++) {
            if (row == 0 || lines[row] != lines[row - 1]) {
                slots[freeSlot(lines[row])] = row + 1;
            }
        }
    }

    private static int countDistinct(int[] lines) {
        int count = 0;
        for (int row = 0; row < lines.length; row++) {
            if (row == 0 || lines[row] != lines[row - 1]) {
                count++;
            }
        }
        return count;
    }

    private int freeSlot(int line) {
        int slot = (line * GOLDEN) >>> shift;
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** The first row of the line, or a negative number if there is none. */
    int firstRow(int line) {
        int slot = (line * GOLDEN) >>> shift;
        while (slots[slot] != 0) {
            int row = slots[slot] - 1;
            if (lines[row] == line) {
                return row;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return NONE;
    }
}
