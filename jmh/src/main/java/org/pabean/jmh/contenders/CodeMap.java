package org.pabean.jmh.contenders;

import java.util.Arrays;

/** A map from tariff codes to whole numbers: open addressing in one array, half empty at least. */
final class CodeMap {

    private static final int SPREAD = 0x9E3779B9;
    private static final int FREE = -1;

    private final int[] keys;
    private final int[] values;
    private final int shift;

    CodeMap(int size) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * size);
        keys = new int[1 << bits];
        values = new int[1 << bits];
        shift = Integer.SIZE - bits;
        Arrays.fill(keys, FREE);
    }

    void put(int code, int value) {
        int slot = slot(code);
        keys[slot] = code;
        values[slot] = value;
    }

    int get(int code) {
        int slot = slot(code);
        if (keys[slot] != code) {
            throw new IllegalArgumentException("no line " + code);
        }
        return values[slot];
    }

    private int slot(int code) {
        int slot = code * SPREAD >>> shift;
        while (keys[slot] != code && keys[slot] != FREE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
